// The first view: every measure as a card.

import {mini} from '../mini.js';
import {isContested} from '../data.js';
import {h} from '../dom.js';
import {filterFigures} from '../filter.js';
import {legend} from '../marks.js';
import {panels} from '../scale.js';
import {filtersOf, fragment, link} from '../state.js';
import {claimantNames, contestedTag, heading, whenText} from '../parts.js';
import {toolbar} from './toolbar.js';
import {count, valueText} from '../words.js';

export function measures(data, state) {
    const {rows, undated} = filterFigures(data, state);
    const groups = new Map();
    for (const figure of rows) {
        groups.set(figure.measure_id, [...(groups.get(figure.measure_id) ?? []), figure]);
    }
    const contested = (figures) => figures.filter((figure) => isContested(data, figure)).length;
    const orders = {
        statements: (a, b) => b[1].length - a[1].length,
        contradicted: (a, b) => contested(b[1]) - contested(a[1]) || b[1].length - a[1].length,
        name: () => 0,
    };
    const order = Object.hasOwn(orders, state.order ?? '') ? state.order : 'statements';
    const all = [...groups]
        .sort((a, b) => data.measure.get(a[0]).name.localeCompare(data.measure.get(b[0]).name, 'en'))
        .sort(orders[order]);
    const many = all.filter(([, figures]) => figures.length > 1);
    const single = all.filter(([, figures]) => figures.length === 1);
    return {
        title: data.dataset.title,
        node: h(
            'div',
            {},
            intro(data),
            toolbar(
                data,
                state,
                {rows, undated, total: data.figures.length},
                h(
                    'p',
                    {class: 'choice', role: 'group', 'aria-label': 'Order of the measures'},
                    'Order: ',
                    [
                        ['statements', 'most statements'],
                        ['contradicted', 'contradicted first'],
                        ['name', 'by name'],
                    ].map(([id, text]) =>
                        h(
                            'a',
                            {
                                href: fragment({...state, order: id === 'statements' ? null : id}),
                                'data-key': 'order-' + id,
                                'aria-current': order === id ? 'true' : null,
                            },
                            text,
                        ),
                    ),
                ),
            ),
            rows.length === 0 && h('p', {class: 'empty'}, 'No figure fits these filters.'),
            many.length > 0 && [
                h('h2', {class: 'offscreen'}, 'Measures with several statements'),
                h(
                    'ul',
                    {class: 'cards'},
                    many.map(([id, figures]) => card(data, state, id, figures)),
                ),
            ],
            single.length > 0 && [
                h('h2', {class: 'section'}, 'One statement each'),
                h(
                    'ul',
                    {class: 'singles'},
                    single.map(([id, [figure]]) =>
                        h(
                            'li',
                            {},
                            h('a', {href: link('measure', id, filtersOf(state))}, data.measure.get(id).name),
                            h('span', {class: 'what'}, valueText(figure, data.unit), contestedTag(data, figure)),
                            h('span', {class: 'by'}, claimantNames(data, figure) + ' · ' + whenText(figure)),
                        ),
                    ),
                ),
            ],
        ),
    };
}

function intro(data) {
    const languages = new Set(data.sources.map((source) => source.language)).size;
    const number = (amount, text, view) =>
        h(
            'li',
            {},
            h(
                'a',
                {href: link(view, null, view === 'measures' ? {order: 'contradicted'} : {})},
                h('strong', {}, amount.toLocaleString('en')),
                ' ',
                text,
            ),
        );
    return h(
        'div',
        {class: 'intro'},
        heading('Who said which figure, when, in which words?'),
        h('p', {class: 'lead'}, data.dataset.description),
        h(
            'ul',
            {class: 'numbers'},
            number(data.figures.length, 'statements', 'figures'),
            number(data.sources.length, 'pages in ' + languages + ' languages', 'sources'),
            number(data.conflicts.length, 'contradictions', 'measures'),
            number(data.events.length, 'events', 'events'),
        ),
    );
}

function card(data, state, id, figures) {
    const marks = legend(data, figures);
    const contested = figures.filter((figure) => isContested(data, figure)).length;
    const [panel] = panels(figures);
    const claimants = [...marks.values()].filter((entry) => entry.claimant !== null).length;
    return h(
        'li',
        {class: 'card'},
        h(
            'h3',
            {},
            h('a', {href: link('measure', id, filtersOf(state)), 'data-key': 'card-' + id}, data.measure.get(id).name),
        ),
        mini(data, panel.figures, marks, 280, 84),
        h(
            'p',
            {class: 'by'},
            count(figures.length, 'statement'),
            claimants > 0 && ' · ' + count(claimants, 'claimant'),
            contested > 0 &&
                h(
                    'span',
                    {class: 'tag contested', title: contested + ' contradicted'},
                    '≠ ' + contested,
                    h('span', {class: 'offscreen'}, ' contradicted'),
                ),
        ),
    );
}
