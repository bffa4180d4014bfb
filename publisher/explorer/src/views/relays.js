// One origin, many pages: who passed a statement on to whom.

import {h} from '../dom.js';
import {citationsFirst} from '../data.js';
import {dateText} from '../dates.js';
import {differences} from '../citations.js';
import {filterFigures} from '../filter.js';
import {link} from '../state.js';
import {claimants, contestedTag, heading, languageTag, partyLink, whenText} from '../parts.js';
import {flow} from '../flow.js';
import {toolbar} from './toolbar.js';
import {count, FIDELITIES, inLanguage, valueText} from '../words.js';

export function relays(data, state) {
    const {rows, undated} = filterFigures(data, state);
    const pages = (figure) => data.citationsOf.get(figure.figure_id).length;
    const many = rows
        .filter((figure) => pages(figure) > 1)
        .sort(
            (a, b) =>
                b.citation_count - a.citation_count || pages(b) - pages(a) || (a.figure_id < b.figure_id ? -1 : 1),
        );
    return {
        title: 'One origin, many pages',
        node: h(
            'div',
            {},
            heading('One origin, many pages'),
            h(
                'p',
                {class: 'definition'},
                'A statement that many pages print is still one statement. Here is who stated it, who passed it on, and what each page made of it. A count of pages is not a count of witnesses.',
            ),
            flow(data, rows),
            toolbar(data, state, {rows: many, undated, total: data.figures.length}),
            many.length === 0
                ? h('p', {class: 'empty'}, 'No figure with several citations fits these filters.')
                : h(
                      'ol',
                      {class: 'origins'},
                      many.map((figure) => h('li', {}, origin(data, figure))),
                  ),
        ),
    };
}

function origin(data, figure) {
    const tree = {steps: new Map(), pages: []};
    for (const citation of citationsFirst(data, figure.figure_id)) {
        let node = tree;
        for (const step of [...(figure.through ?? []), ...(citation.relays ?? [])]) {
            if (!node.steps.has(step)) {
                node.steps.set(step, {steps: new Map(), pages: []});
            }
            node = node.steps.get(step);
        }
        node.pages.push(citation);
    }
    return [
        h(
            'h2',
            {},
            h('a', {href: link('figure', figure.figure_id)}, valueText(figure, data.unit)),
            h('span', {class: 'of'}, figure.measure_name),
        ),
        h(
            'p',
            {class: 'tags'},
            h('span', {class: 'tag strong'}, count(figure.citation_count, 'page')),
            h('span', {class: 'tag'}, count(figure.origin_count, 'independent origin')),
            contestedTag(data, figure),
        ),
        h(
            'div',
            {class: 'tree'},
            h('p', {class: 'root'}, claimants(data, figure), h('span', {class: 'when'}, ' · ' + whenText(figure))),
            branch(data, tree),
        ),
    ];
}

function branch(data, node) {
    return h(
        'ul',
        {},
        [...node.steps].map(([id, below]) =>
            h('li', {}, h('span', {class: 'carrier'}, partyLink(data, id)), branch(data, below)),
        ),
        node.pages.map((citation) => {
            const source = data.source.get(citation.source_id);
            const as = ['faithful', 'rounded'].includes(citation.fidelity);
            return h(
                'li',
                {class: 'leaf'},
                h('a', {href: link('source', source.source_id)}, source.publisher ?? source.title ?? source.source_id),
                ' ',
                languageTag(source.language),
                h('span', {class: 'tag' + (as ? '' : ' differs')}, FIDELITIES[citation.fidelity]),
                h('span', {class: 'by'}, ' ' + dateText(source.published_on)),
                h('q', {...inLanguage(source.language)}, citation.quote),
                differences(data, citation),
            );
        }),
    );
}
