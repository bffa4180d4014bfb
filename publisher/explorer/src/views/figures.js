// All figures as one table; a figure on its own; a party; what the page is.

import {h} from '../dom.js';
import {figureDetail} from '../detail.js';
import {filterFigures, filterEvents} from '../filter.js';
import {link} from '../state.js';
import {heading, partyLink} from '../parts.js';
import {figureTable} from '../table.js';
import {toolbar} from './toolbar.js';
import {count, phrase, valueText} from '../words.js';
import {eventList} from './events.js';

export function figures(data, state) {
    const {rows, undated} = filterFigures(data, state);
    return {
        title: 'All figures',
        node: h(
            'div',
            {},
            heading('All figures'),
            toolbar(data, state, {rows, undated, total: data.figures.length}),
            rows.length === 0
                ? h('p', {class: 'empty'}, 'No figure fits these filters.')
                : figureTable({data, figures: rows, state, caption: 'Figures', label: 'All figures, table'}),
        ),
    };
}

export function figure(data, state) {
    const row = data.figure.get(state.id);
    return {
        title: valueText(row, data.unit) + ' – ' + row.measure_name,
        node: h('div', {class: 'narrow'}, figureDetail(data, row, 1)),
    };
}

export function party(data, state) {
    const row = data.party.get(state.id);
    const said = data.figures.filter((each) => (each.asserted_by ?? []).includes(state.id));
    const passed = data.figures.filter(
        (each) =>
            (each.through ?? []).includes(state.id) ||
            data.citationsOf.get(each.figure_id).some((citation) => (citation.relays ?? []).includes(state.id)),
    );
    const events = filterEvents(data, {claimant: state.id});
    const section = (title, rows, label) =>
        rows.length > 0 && [
            h('h2', {class: 'section'}, title),
            figureTable({data, figures: rows, state, caption: title, label}),
        ];
    return {
        title: row.name,
        node: h(
            'div',
            {},
            h('p', {class: 'kicker'}, phrase(row.kind)),
            heading(row.name),
            row.role && h('p', {class: 'definition'}, row.role),
            row.body_party_id && h('p', {class: 'definition'}, 'of ', partyLink(data, row.body_party_id)),
            row.names &&
                h(
                    'p',
                    {class: 'names'},
                    h('strong', {}, 'As pages print it: '),
                    row.names.map((name, index) => [index > 0 && ' · ', h('bdi', {dir: 'auto'}, name)]),
                ),
            section(count(said.length, 'statement') + ' by it', said, 'Statements by ' + row.name),
            section(count(passed.length, 'statement') + ' passed on', passed, 'Statements passed on by ' + row.name),
            events.length > 0 && [h('h2', {class: 'section'}, count(events.length, 'event')), eventList(data, events)],
            said.length + passed.length + events.length === 0 &&
                h('p', {class: 'empty'}, 'No statement of it is recorded by itself.'),
        ),
    };
}

export function about(data, state, notice) {
    const {dataset} = data;
    return {
        title: 'About',
        node: h(
            'div',
            {class: 'narrow prose'},
            heading('About this page'),
            h('p', {}, dataset.description),
            h(
                'p',
                {},
                'Version ',
                h('strong', {}, dataset.version),
                ' of ' +
                    dataset.released +
                    ', by ' +
                    dataset.creator +
                    '. Licence of the data: ' +
                    dataset.licence +
                    '. ',
                'This page is one file: it holds the ten tables of the release, asks nothing of any server, and works from disk.',
            ),
            h('h2', {}, 'How to read it'),
            h(
                'ul',
                {},
                h(
                    'li',
                    {},
                    'A figure is one statement that somebody made, not a fact that the dataset vouches for. Several pages that report one statement are one witness.',
                ),
                h(
                    'li',
                    {},
                    'The bar of a figure is the interval that its words stand for: “more than 10,000” has no upper end, “about 3 million” is 2.7 to 3.3 million.',
                ),
                h(
                    'li',
                    {},
                    'Two figures are marked as contradicted where they are of one measure, unit and scope, claim the same kind of thing at comparable times, and their intervals do not meet. No mark means that no such pair is known.',
                ),
                h(
                    'li',
                    {},
                    'Independent origins: how many claimants agree with a figure, after folding pages that relay one claimant, one occasion or one derivation.',
                ),
                h(
                    'li',
                    {},
                    'Nothing is converted: figures in different units have charts of their own. Fractions are drawn as percentages.',
                ),
                h(
                    'li',
                    {},
                    'A figure stands where it was said; where that day is not known, at the time it speaks of; and without either, in the lane “no date”. A thin line shows how far an imprecise date reaches.',
                ),
            ),
            h('h2', {}, 'Keyboard'),
            h(
                'p',
                {},
                'Tab leads into a chart, the arrow keys from statement to statement, Enter shows the details, Escape closes what points. “/” goes to the search.',
            ),
            h('h2', {}, 'The CSV file'),
            h(
                'p',
                {},
                'The rows that the filters leave, with all columns of the table figures (RFC 4180, UTF-8, “|” between the members of a list). A text that begins with = + - @, a tab, a line end or an apostrophe has one apostrophe in front, so that no spreadsheet takes it for a formula: take one leading apostrophe off, and the text is what was recorded. Numbers are as they are. The release’s own csv/figures.csv has no such guard.',
            ),
            h('h2', {}, 'Software in this page'),
            h('pre', {class: 'notice', tabindex: '0', 'aria-label': 'Licences'}, notice),
        ),
    };
}

export function unknown(state) {
    return {
        title: 'Not found',
        node: h(
            'div',
            {class: 'narrow'},
            heading('There is nothing at this address'),
            h(
                'p',
                {},
                'The address names no view or record of this page. ',
                h('a', {href: link('measures')}, 'To all measures'),
            ),
        ),
    };
}
