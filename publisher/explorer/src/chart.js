// The chart of a measure: every statement, over time, with the interval that its words stand for.

import {claimantOf, DATE_WORDS, isContested, timeOf} from './data.js';
import {dateText} from './dates.js';
import {axes} from './axes.js';
import {s} from './dom.js';
import {laneColumns, LANE_STEP, place} from './layout.js';
import {link} from './state.js';
import {amounts, times} from './scale.js';
import {BADGE, badge, extent} from './shapes.js';
import {phrase, plural, shapeOf, valueText} from './words.js';

/** One sentence that says what a mark shows, for those who do not see it. */
export function sentence(data, figure) {
    const at = timeOf(figure);
    const who = (figure.asserted_by ?? []).map(data.name).join(', ') || 'nobody named';
    const parts = [
        valueText(figure, data.unit),
        who,
        phrase(figure.nature),
        at ? DATE_WORDS[at.column] + ' ' + dateText(at.text) : 'no date',
    ];
    if (figure.scope) {
        parts.push(figure.scope);
    }
    if (isContested(data, figure)) {
        parts.push('contradicted by another figure');
    }
    if (figure.withdrawn_on) {
        parts.push('withdrawn');
    }
    return parts.join('; ');
}

/**
 * Draws the figures of one unit.
 *
 * @param options data, figures, marks (from legend), width, height, logarithmic, state, label; spans: the times of all
 *     charts beside each other; focus: the figure that the tab key leads to
 */
export function chart(options) {
    const {data, figures, width, height, state} = options;
    const left = 50;
    const top = 16;
    const worded = figures.filter((figure) => figure.low === null && figure.high === null);
    const lane = worded.length > 0 ? 30 : 0;
    const bottom = height - 34 - lane;
    const dated = figures.filter((figure) => timeOf(figure, state.time));
    const undated = figures.filter((figure) => !timeOf(figure, state.time));
    const numbered = figures.filter((figure) => !worded.includes(figure));
    const y = amounts(numbered, options.logarithmic, top + 12, bottom);
    const columns = laneColumns(undated, y, bottom + 22);
    const laneWidth =
        undated.length === 0
            ? 0
            : dated.length === 0
              ? width - left - 12
              : Math.max(64, Math.min(width * 0.4, Math.max(0, ...columns.values()) * LANE_STEP + LANE_STEP + 18));
    const right = width - 8 - laneWidth;
    const x = dated.length === 0 ? null : times(options.spans, left + 6, right - 8);

    const places = place({...options, dated, columns, x, y, left, right, laneWidth, wordedAt: bottom + 22});
    const order = [...places.values()].sort((a, b) => a.x - b.x || a.y - b.y);
    const svg = s('svg', {
        class: 'chart',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: 'group',
        'aria-label': options.label,
        'aria-roledescription': 'chart',
    });
    svg.append(axes({x, y, left, right, top, bottom, width, lane, laneWidth, undated, dated}));
    svg.append(conflicts(options, places));
    if (state.time !== 'about') {
        svg.append(series(options, places));
    }
    const marks = s('g', {class: 'marks'});
    order.forEach((at, index) => marks.append(mark(options, at, index, y, x)));
    svg.append(marks);
    walk(svg, marks);
    return svg;
}

/** Pairs that cannot both be so, joined by arcs. */
function conflicts({data, state}, places) {
    const g = s('g', {class: 'arcs', 'aria-hidden': 'true'});
    for (const conflict of data.conflicts) {
        const a = places.get(conflict.figure_a);
        const b = places.get(conflict.figure_b);
        if (a && b) {
            const bend = Math.min(60, 14 + Math.abs(a.x - b.x) / 4 + Math.abs(a.y - b.y) / 6);
            const middle = {
                x: (a.x + b.x) / 2 + (Math.abs(a.x - b.x) < 24 ? bend : 0),
                y: (a.y + b.y) / 2 - (Math.abs(a.x - b.x) < 24 ? 0 : bend),
            };
            g.append(
                s('path', {
                    class: 'arc' + ([conflict.figure_a, conflict.figure_b].includes(state.pin) ? ' active' : ''),
                    'data-of': conflict.figure_a + ' ' + conflict.figure_b,
                    d: `M${a.x},${a.y}Q${middle.x},${middle.y} ${b.x},${b.y}`,
                }),
            );
        }
    }
    return g;
}

/** What each claimant said in order, as the table of series has it; shown for the claimant that is pointed at. */
function series({data, figures, marks}, places) {
    const g = s('g', {class: 'series', 'aria-hidden': 'true'});
    const lines = new Map();
    for (const row of data.seriesOf.get(figures[0]?.measure_id)) {
        const at = places.get(row.figure_id);
        if (at?.at) {
            lines.set(row.claimant, [...(lines.get(row.claimant) ?? []), at]);
        }
    }
    for (const [claimant, points] of lines) {
        if (points.length > 1) {
            g.append(
                s('path', {
                    class: 'path c-' + (marks.get(claimant)?.colour ?? 'none'),
                    'data-claimant': claimant,
                    d: points.map((at, index) => (index === 0 ? 'M' : 'L') + at.x + ',' + at.y).join(''),
                }),
            );
        }
    }
    return g;
}

function mark(options, at, index, y, x) {
    const {data, marks, state} = options;
    const {figure} = at;
    const entry = marks.get(claimantOf(figure));
    const pinned = state.pin === figure.figure_id;
    const a = s('a', {
        href: link('measure', figure.measure_id, {
            ...state,
            view: 'measure',
            id: figure.measure_id,
            pin: pinned ? null : figure.figure_id,
        }),
        class:
            'mark c-' +
            entry.colour +
            (figure.best === null ? ' hollow' : '') +
            (figure.withdrawn_on ? ' withdrawn' : '') +
            (pinned ? ' pinned' : ''),
        'data-figure': figure.figure_id,
        'data-key': 'mark-' + figure.figure_id,
        'data-claimant': claimantOf(figure) ?? '',
        tabindex: (options.focus ? options.focus === figure.figure_id : index === 0) ? '0' : '-1',
        'aria-label': sentence(data, figure) + (pinned ? '; pinned' : ''),
        'aria-current': pinned ? 'true' : null,
    });
    if (at.at && x) {
        const from = Math.max(x.range()[0], x(at.at.start));
        const to = Math.min(x.range()[1], x(at.at.end));
        // How far an imprecise date reaches, and whence a mark stepped aside.
        if (to - from > 6 || Math.abs(at.x - (from + to) / 2) > 8) {
            a.append(s('line', {class: 'reach', x1: Math.min(from, at.x), x2: Math.max(to, at.x), y1: at.y, y2: at.y}));
        }
    }
    a.append(extent(figure, at, y));
    if (pinned) {
        a.append(s('circle', {class: 'ring', cx: at.x, cy: at.y, r: BADGE + 6}));
    }
    a.append(
        s('circle', {class: 'hit', cx: at.x, cy: at.y, r: 14}),
        badge(shapeOf(figure.nature), at.x, at.y, BADGE),
        s('text', {class: 'letter', x: at.x, y: at.y, dy: '0.35em', 'text-anchor': 'middle'}, entry.letter),
    );
    if (isContested(data, figure)) {
        a.append(
            s('circle', {class: 'contested', cx: at.x + 9, cy: at.y - 9, r: 6}),
            s('text', {class: 'contested-sign', x: at.x + 9, y: at.y - 9, dy: '0.36em', 'text-anchor': 'middle'}, '≠'),
        );
    }
    return a;
}

/** One stop for the tab key; the arrows go from statement to statement, in the order of time. */
function walk(svg, marks) {
    marks.addEventListener('keydown', (event) => {
        const all = [...marks.querySelectorAll('a.mark')];
        const here = all.indexOf(event.target.closest('a.mark'));
        const next = {
            ArrowRight: here + 1,
            ArrowDown: here + 1,
            ArrowLeft: here - 1,
            ArrowUp: here - 1,
            Home: 0,
            End: all.length - 1,
        }[event.key];
        if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        event.preventDefault();
        const target = all[Math.max(0, Math.min(all.length - 1, next))];
        all.forEach((a) => a.setAttribute('tabindex', a === target ? '0' : '-1'));
        target.focus();
    });
}

/** The unit of a panel, as the title of its axis. */
export function unitText(data, {unit, per}) {
    const name = unit === 'percent' ? 'percent' : plural(data.unit.get(unit)?.name ?? unit);
    return name + per.map((id) => ' per ' + (data.unit.get(id)?.name ?? id)).join('');
}
