// Small parts that several views show.

import {h, join} from './dom.js';
import {link} from './state.js';
import {claimantOf, DATE_WORDS, isContested, timeOf} from './data.js';
import {dateText} from './dates.js';
import {inLanguage, languageName, phrase, valueText} from './words.js';

/** A party by its English name, leading to its page. */
export function partyLink(data, id) {
    const party = data.party.get(id);
    if (!party) {
        const source = data.source.get(id);
        return source ? h('a', {href: link('source', id)}, source.publisher ?? id) : h('span', {}, id);
    }
    return h('a', {href: link('party', id), title: party.role || null}, party.name);
}

/** Those who stated a figure; the body first, then the person who spoke for it. */
export function claimants(data, figure) {
    return figure.asserted_by?.length
        ? join(
              figure.asserted_by.map((id) => partyLink(data, id)),
              ', ',
          )
        : [h('span', {class: 'nobody'}, 'nobody named')];
}

export const claimantNames = (data, figure) => (figure.asserted_by ?? []).map(data.name).join(', ') || 'nobody named';

/** How a statement came to a page: claimant → those who passed it on → the page. */
export function chain(data, record, citation, linked = true) {
    const arrow = () => h('span', {class: 'to', 'aria-hidden': 'true'}, ' → ');
    const party = (id) => (linked ? partyLink(data, id) : data.name(id));
    const source = data.source.get(citation.source_id);
    const page = source.publisher ?? source.title ?? source.source_id;
    const origin = record.asserted_by?.length ? join(record.asserted_by.map(party), ', ') : 'nobody named';
    const steps = [
        h('span', {class: 'step origin'}, origin),
        ...[...(record.through ?? []), ...(citation.relays ?? [])].map((id) => h('span', {class: 'step'}, party(id))),
        h('span', {class: 'step page'}, linked ? h('a', {href: link('source', source.source_id)}, page) : page),
    ];
    return h('p', {class: 'chain'}, h('span', {class: 'offscreen'}, 'Chain of relay: '), join(steps, arrow));
}

/** The words of a page, in its language. */
export function quote(data, citation) {
    const source = data.source.get(citation.source_id);
    return h('blockquote', {class: 'quote', ...inLanguage(source?.language)}, citation.quote);
}

/** A link out of the page; only for addresses of the web. */
export function outward(address) {
    if (!/^https?:\/\//i.test(address ?? '')) {
        return address ?? '';
    }
    let shown = address;
    try {
        shown = decodeURI(address);
    } catch {
        shown = address;
    }
    return h(
        'a',
        {class: 'outward', href: address, rel: 'noopener noreferrer external', target: '_blank'},
        shown.replace(/^https?:\/\/(www\.)?/, ''),
        h('span', {class: 'offscreen'}, ' (opens in a new tab)'),
    );
}

export function sourceTitle(source) {
    return source.title
        ? h('span', {...inLanguage(source.language), class: 'title'}, source.title)
        : h('span', {class: 'title none'}, source.publisher ? 'Page of ' + source.publisher : source.source_id);
}

export const languageTag = (code) => h('span', {class: 'tag', title: 'Language of the page'}, languageName(code));

/** When a figure was said or what time it speaks of. */
export function whenText(figure, by) {
    const at = timeOf(figure, by);
    if (!at) {
        return 'no date';
    }
    return (at.column === 'stated_on' ? '' : DATE_WORDS[at.column] + ' ') + dateText(at.text);
}

export const natureTag = (nature) => h('span', {class: 'tag nature'}, phrase(nature));

export const contestedTag = (data, figure) =>
    isContested(data, figure) &&
    h('span', {class: 'tag contested', title: 'Cannot be so together with another figure'}, '≠ contradicted');

/** A claimant's letter in its colour. */
export function chip(entry) {
    return h('span', {class: 'chip c-' + entry.colour, 'aria-hidden': 'true'}, entry.letter);
}

export const chipOf = (marks, figure) => chip(marks.get(claimantOf(figure)));

/** A heading that takes the focus when a view opens. */
export const heading = (...text) => h('h1', {tabindex: '-1', id: 'heading'}, ...text);

/** A measure by its name. */
export function measureLink(data, id) {
    const measure = data.measure.get(id);
    return measure ? h('a', {href: link('measure', id)}, measure.name) : phrase(id);
}

/** A figure or an event by what it says. */
export function recordLink(data, id) {
    const figure = data.figure.get(id);
    if (figure) {
        return [
            h('a', {href: link('figure', id)}, valueText(figure, data.unit)),
            ' (' + figure.measure_name + '; ' + [claimantNames(data, figure), whenText(figure)].join(', ') + ')',
        ];
    }
    const event = data.event.get(id);
    return event
        ? [h('a', {href: link('event', id)}, event.summary), ' (' + (dateText(event.event_date) || 'no date') + ')']
        : id;
}
