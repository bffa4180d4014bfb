// Sortable tables.

import {h, s} from './dom.js';
import {fragment, link} from './state.js';
import {claimantOf, isContested, timeOf} from './data.js';
import {amounts, interval} from './scale.js';
import {chipOf, claimantNames, natureTag, whenText} from './parts.js';
import {boundsText, valueText} from './words.js';

/**
 * A table whose rows are sorted as the state says.
 *
 * @param columns each with id, title, value (to sort by), cell (to show) and, optionally, class
 */
export function table({caption, columns, rows, state, standard, rowAttributes, label}) {
    const chosen = state.sort ?? standard;
    const descending = chosen.startsWith('-');
    const column = columns.find((candidate) => candidate.id === chosen.replace(/^-/, '') && candidate.value);
    const sorted = column ? sort(rows, column.value, descending) : rows;
    const head = columns.map((each) => {
        const here = each === column;
        return h(
            'th',
            {scope: 'col', class: each.class, 'aria-sort': here ? (descending ? 'descending' : 'ascending') : null},
            each.value
                ? h(
                      'a',
                      {
                          href: fragment({...state, sort: here && !descending ? '-' + each.id : each.id}),
                          class: 'sort',
                          'data-key': 'sort-' + each.id,
                          'aria-label':
                              (each.spoken ?? each.title) +
                              ', sort ' +
                              (here && !descending ? 'descending' : 'ascending'),
                      },
                      each.title,
                      h('span', {class: 'direction', 'aria-hidden': 'true'}, here ? (descending ? ' ↓' : ' ↑') : ' ↕'),
                  )
                : each.title,
        );
    });
    return h(
        'div',
        {class: 'scroll', role: 'region', 'aria-label': label, tabindex: '0'},
        h(
            'table',
            {},
            h('caption', {class: 'offscreen'}, caption),
            h('thead', {}, h('tr', {}, head)),
            h(
                'tbody',
                {},
                sorted.map((row) =>
                    h(
                        'tr',
                        rowAttributes?.(row) ?? {},
                        columns.map((each, index) =>
                            index === 0
                                ? h('th', {scope: 'row', class: each.class}, each.cell(row))
                                : h('td', {class: each.class}, each.cell(row)),
                        ),
                    ),
                ),
            ),
        ),
    );
}

function sort(rows, value, descending) {
    const order = (a, b) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
    const known = rows.map((row, index) => ({row, index, key: value(row)}));
    return known
        .sort((a, b) => {
            const missing = (a.key === null) - (b.key === null); // What is missing comes last in both directions.
            return missing || (a.key === null ? 0 : order(a.key, b.key) * (descending ? -1 : 1)) || a.index - b.index;
        })
        .map(({row}) => row);
}

/** The table of figures; beside a chart with letters and intervals, elsewhere with the measure. */
export function figureTable({data, figures, state, marks, scales, caption, label}) {
    const amount = (figure) => {
        const {low, best, high} = interval(figure);
        return best ?? low ?? high;
    };
    const columns = [
        {
            id: 'value',
            title: 'Figure',
            class: 'value',
            value: amount,
            cell: (figure) => [
                h(
                    'a',
                    {
                        href: marks ? fragment({...state, pin: figure.figure_id}) : link('figure', figure.figure_id),
                        'data-key': 'row-' + figure.figure_id,
                        'aria-current': state.pin === figure.figure_id ? 'true' : null,
                    },
                    valueText(figure, data.unit),
                ),
                figure.scope && h('span', {class: 'scope'}, figure.scope),
                figure.withdrawn_on && h('span', {class: 'tag differs'}, 'withdrawn'),
            ],
        },
        !marks && {
            id: 'measure',
            title: 'Measure',
            class: 'of-measure',
            value: (figure) => figure.measure_name,
            cell: (figure) => h('a', {href: link('measure', figure.measure_id)}, figure.measure_name),
        },
        {
            id: 'claimant',
            title: 'Said by',
            value: (figure) => (claimantOf(figure) ? claimantNames(data, figure) : null),
            cell: (figure) =>
                h(
                    'span',
                    {class: 'said-by'},
                    marks && chipOf(marks, figure),
                    h('span', {class: claimantOf(figure) ? null : 'nobody'}, claimantNames(data, figure)),
                ),
        },
        {
            id: 'date',
            title: 'Said',
            class: 'date',
            value: (figure) => timeOf(figure)?.start ?? null,
            cell: (figure) => h('span', {class: timeOf(figure) ? null : 'nobody'}, whenText(figure)),
        },
        scales && {
            id: 'interval',
            title: 'Interval',
            class: 'interval',
            value: (figure) => interval(figure).low,
            cell: (figure) => [
                strip(figure, scales.get(figure.figure_id), marks.get(claimantOf(figure)).colour),
                h('span', {class: 'offscreen'}, boundsText(figure)),
            ],
        },
        {
            id: 'nature',
            title: 'Nature',
            class: 'nature',
            value: (figure) => figure.nature,
            cell: (figure) => natureTag(figure.nature),
        },
        {
            id: 'pages',
            title: 'Pages',
            class: 'number',
            value: (figure) => figure.citation_count,
            cell: (figure) => figure.citation_count,
        },
        {
            id: 'origins',
            title: 'Origins',
            class: 'number',
            value: (figure) => figure.origin_count,
            cell: (figure) => figure.origin_count,
        },
        {
            id: 'contested',
            title: '≠',
            spoken: 'Contradicted',
            value: (figure) => (isContested(data, figure) ? 0 : null),
            cell: (figure) =>
                isContested(data, figure) &&
                h(
                    'span',
                    {class: 'tag contested', title: 'contradicted'},
                    '≠',
                    h('span', {class: 'offscreen'}, ' contradicted'),
                ),
        },
    ].filter(Boolean);
    return table({
        caption,
        label,
        columns,
        rows: figures,
        state,
        standard: marks ? 'date' : 'measure',
        rowAttributes: (figure) => ({
            class: state.pin === figure.figure_id ? 'pinned' : null,
            'data-figure': figure.figure_id,
        }),
    });
}

const STRIP = 120;

/** One scale per panel, for the strips in the table. */
export function stripScales(panels, logarithmic) {
    const scales = new Map();
    for (const panel of panels) {
        const numbered = panel.figures.filter((figure) => figure.low !== null || figure.high !== null);
        if (numbered.length > 0) {
            const scale = amounts(numbered, logarithmic(panel), STRIP - 12, 8);
            panel.figures.forEach((figure) => scales.set(figure.figure_id, scale));
        }
    }
    return scales;
}

function strip(figure, scale, colour) {
    const {low, best, high} = interval(figure);
    const svg = s('svg', {class: 'strip c-' + colour, width: STRIP, height: 18, 'aria-hidden': 'true'});
    if (!scale) {
        return svg;
    }
    svg.append(s('line', {class: 'zero', x1: scale.zero, x2: scale.zero, y1: 1, y2: 17}));
    if (low === null && high === null) {
        return svg;
    }
    const from = low === null ? Math.max(2, scale.at(high) - 26) : scale.at(low);
    const to = high === null ? Math.min(STRIP - 2, scale.at(low) + 26) : scale.at(high);
    if (low !== high) {
        svg.append(s('rect', {x: from, width: Math.max(1, to - from), y: 6, height: 6, rx: 2}));
        for (const [value, inside] of [
            [low, 1],
            [high, -1],
        ]) {
            if (value === null) {
                const tip = inside > 0 ? from : to;
                svg.append(s('path', {class: 'arrow', d: `M${tip + inside * 4},4L${tip},9L${tip + inside * 4},14`}));
            } else {
                svg.append(s('line', {class: 'cap', x1: scale.at(value), x2: scale.at(value), y1: 4, y2: 14}));
            }
        }
    }
    if (best !== null) {
        svg.append(s('circle', {cx: scale.at(best), cy: 9, r: 4}));
    }
    return svg;
}
