// One measure: its chart, its table, its contradictions.

import {chart, unitText} from '../chart.js';
import {key} from '../shapes.js';
import {timeOf} from '../data.js';
import {h, put} from '../dom.js';
import {figureDetail} from '../detail.js';
import {filterFigures} from '../filter.js';
import {legend} from '../marks.js';
import {panels, spansWide} from '../scale.js';
import {fragment, link, filtersOf} from '../state.js';
import {chip, heading, partyLink, recordLink} from '../parts.js';
import {figureTable, stripScales} from '../table.js';
import {tooltips} from '../tooltip.js';
import {csvButton, counts} from './toolbar.js';
import {count, number, phrase} from '../words.js';

export function measure(data, state) {
    const row = data.measure.get(state.id);
    const all = data.figuresOf.get(state.id);
    const {rows, undated} = filterFigures(data, {...state, in: null}, all);
    const marks = legend(data, all);
    const parts = panels(rows);
    const wide = parts.some((panel) => spansWide(panel.figures));
    const logarithmic = (panel) =>
        state.scale === 'log'
            ? spansWide(panel.figures, 1.0001)
            : state.scale !== 'linear' && spansWide(panel.figures, 500);
    const spans = rows.map((figure) => timeOf(figure, state.time)).filter(Boolean);
    const pinned = data.figure.get(state.pin);
    const charts = h('div', {class: 'charts'});
    const draw = (width) => {
        const focus = document.activeElement?.closest?.('a.mark')?.dataset.figure;
        put(
            charts,
            parts.map((panel, index) => [
                h(
                    'h2',
                    {class: 'panel-title', id: 'panel-' + index},
                    unitText(data, panel),
                    logarithmic(panel) && h('span', {class: 'hint'}, ' · logarithmic, with zero below'),
                ),
                chart({
                    data,
                    figures: panel.figures,
                    marks,
                    state,
                    width,
                    spans,
                    logarithmic: logarithmic(panel),
                    focus,
                    height: panel.figures.length === 1 ? 190 : width < 520 ? 320 : index === 0 ? 400 : 260,
                    label:
                        'Chart: ' +
                        row.name +
                        ', ' +
                        unitText(data, panel) +
                        ', ' +
                        count(panel.figures.length, 'statement') +
                        ' over time. Arrow keys go from one to the next, Enter shows its details. The table below holds the same.',
                }),
            ]),
        );
        tooltips(data, charts);
    };
    const node = h(
        'div',
        {class: 'measure' + (pinned ? ' with-detail' : '')},
        h(
            'div',
            {class: 'main'},
            h(
                'p',
                {class: 'kicker'},
                h('a', {href: link('measures', null, filtersOf(state))}, 'Measures'),
                ' · ',
                phrase(row.kind),
                direction(data, row),
            ),
            heading(row.name),
            h('p', {class: 'definition'}, row.definition),
            withdrawn(row),
            toolbarOf(data, state, rows, all, undated, wide, parts, logarithmic),
            rows.length === 0
                ? h(
                      'p',
                      {class: 'empty'},
                      all.length === 0
                          ? 'No figure of this measure is recorded.'
                          : 'None of its ' + count(all.length, 'statement') + ' fits these filters.',
                  )
                : charts,
            legendList(data, state, marks, rows),
            rows.length > 0 && h('details', {class: 'key-below'}, h('summary', {}, 'How to read the chart'), key()),
            pinned && h('div', {class: 'pinned-below'}, panelOf(data, state, pinned)),
            rows.length > 0 && [
                h('div', {class: 'section-row'}, h('h2', {class: 'section'}, 'The statements'), csvButton(data, rows)),
                figureTable({
                    data,
                    figures: rows,
                    state,
                    marks,
                    scales: stripScales(parts, logarithmic),
                    caption: 'Statements of ' + row.name,
                    label: 'Statements, table',
                }),
            ],
            contradictions(data, rows),
        ),
        h(
            'aside',
            {class: 'side', 'aria-label': pinned ? 'Details' : 'How to read the chart'},
            pinned
                ? panelOf(data, state, pinned)
                : h(
                      'div',
                      {class: 'detail'},
                      h('h2', {}, 'How to read it'),
                      h(
                          'p',
                          {},
                          'Each letter is one statement: the claimant’s. Point at it for its words; click for all that is recorded.',
                      ),
                      key(),
                  ),
        ),
    );
    return {title: row.name, node, ready: () => watch(charts, draw)};
}

function watch(charts, draw) {
    if (!charts.isConnected) {
        return () => {};
    }
    let drawn = 0;
    const measureWidth = () => {
        const width = Math.floor(charts.clientWidth);
        if (width > 0 && width !== drawn) {
            drawn = width;
            draw(width);
        }
    };
    measureWidth();
    const observer = new ResizeObserver(measureWidth);
    observer.observe(charts);
    return () => observer.disconnect();
}

function direction(data, row) {
    if (row.from_party_id && row.to_party_id) {
        return [' · ', partyLink(data, row.from_party_id), ' → ', partyLink(data, row.to_party_id)];
    }
    return row.between_party_ids
        ? [' · ', row.between_party_ids.map((id, index) => [index > 0 && ' ↔ ', partyLink(data, id)])]
        : null;
}

const withdrawn = (row) => row.withdrawn_on && h('p', {class: 'note'}, 'Withdrawn. ' + (row.withdrawn_reason ?? ''));

function toolbarOf(data, state, rows, all, undated, wide, parts, logarithmic) {
    const choice = (name, label, entries, current) =>
        h(
            'p',
            {class: 'choice', role: 'group', 'aria-label': label},
            label + ': ',
            entries.map(([id, text]) =>
                h(
                    'a',
                    {
                        href: fragment({...state, [name]: id}),
                        'data-key': name + '-' + id,
                        'aria-current': current === id ? 'true' : null,
                    },
                    text,
                ),
            ),
        );
    return h(
        'div',
        {class: 'toolbar'},
        counts({...state, in: null}, {rows, undated, total: all.length}),
        (wide || state.scale) &&
            choice(
                'scale',
                'Scale',
                [
                    ['linear', 'linear'],
                    ['log', 'log'],
                ],
                parts.some(logarithmic) ? 'log' : 'linear',
            ),
        choice(
            'time',
            'Time',
            [
                ['said', 'when said'],
                ['about', 'what it is about'],
            ],
            state.time === 'about' ? 'about' : 'said',
        ),
    );
}

function legendList(data, state, marks, rows) {
    const here = new Set(rows.map((figure) => figure.asserted_by?.[0] ?? null));
    return h(
        'ul',
        {class: 'legend', 'aria-label': 'Claimants'},
        [...marks.values()].map((entry) => {
            const id = entry.claimant ?? 'nobody';
            const chosen = state.claimant === id;
            return h(
                'li',
                {class: here.has(entry.claimant) ? null : 'absent'},
                h(
                    'a',
                    {
                        href: fragment({...state, claimant: chosen ? null : id}),
                        'aria-current': chosen ? 'true' : null,
                        'data-key': 'legend-' + id,
                        title: chosen ? 'Show all claimants' : 'Show this claimant alone',
                    },
                    chip(entry),
                    entry.name,
                    h('span', {class: 'count'}, number(entry.count)),
                ),
            );
        }),
    );
}

function panelOf(data, state, figure) {
    return h(
        'div',
        {class: 'panel'},
        h('a', {class: 'close', href: fragment({...state, pin: null}), 'data-key': 'close'}, 'Close details'),
        ' ',
        h('a', {class: 'close', href: link('figure', figure.figure_id)}, 'On a page of its own'),
        figureDetail(data, figure),
    );
}

function contradictions(data, rows) {
    const shown = new Set(rows.map((figure) => figure.figure_id));
    const pairs = data.conflictsIn
        .get(rows[0]?.measure_id)
        .filter((pair) => shown.has(pair.figure_a) || shown.has(pair.figure_b));
    return (
        pairs.length > 0 &&
        h(
            'section',
            {},
            h('h2', {class: 'section'}, count(pairs.length, 'contradiction')),
            h(
                'p',
                {class: 'hint'},
                'Pairs that cannot both be so as stated: of one unit and scope, of comparable nature and time, with intervals that do not meet. The dataset does not settle which, if either, is right.',
            ),
            h(
                'ul',
                {class: 'pairs'},
                pairs.map((pair) =>
                    h(
                        'li',
                        {},
                        h('div', {}, recordLink(data, pair.figure_a)),
                        h('span', {class: 'versus', 'aria-label': 'contradicts'}, '≠'),
                        h('div', {}, recordLink(data, pair.figure_b)),
                        h('span', {class: 'gap'}, pair.gap === 0 ? 'they only touch' : 'apart by ' + number(pair.gap)),
                    ),
                ),
            ),
        )
    );
}
