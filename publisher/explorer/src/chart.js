// The chart of a measure: every statement, over time, with the interval that its words stand for.

import {utcFormat} from 'd3-time-format';
import {claimantOf, DATE_WORDS, isContested, timeOf} from './data.js';
import {dateText} from './dates.js';
import {h, s} from './dom.js';
import {link} from './state.js';
import {amounts, interval, times} from './scale.js';
import {phrase, plural, shapeOf, valueText} from './words.js';

const BADGE = 9;
const OPEN = 34;
const LANE_STEP = 23;
const YEAR = utcFormat('%Y');
const MONTH = utcFormat('%b');

/** One sentence that says what a mark shows, for those who do not see it. */
export function sentence(data, figure) {
    const at = timeOf(figure);
    const who = (figure.asserted_by ?? []).map(data.name).join(', ') || 'nobody named';
    const parts = [valueText(figure, data.unit), who, phrase(figure.nature),
        at ? DATE_WORDS[at.column] + ' ' + dateText(at.text) : 'no date'];
    if (figure.scope) {
        parts.push(figure.scope);
    }
    if (isContested(data, figure)) {
        parts.push('contradicted by another figure');
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
    const laneWidth = undated.length === 0 ? 0 : dated.length === 0 ? width - left - 12
        : Math.max(64, Math.min(width * 0.4, Math.max(0, ...columns.values()) * LANE_STEP + LANE_STEP + 18));
    const right = width - 8 - laneWidth;
    const x = dated.length === 0 ? null : times(options.spans, left + 6, right - 8);

    const places = place({...options, dated, columns, x, y, left, right, laneWidth, wordedAt: bottom + 22});
    const order = [...places.values()].sort((a, b) => a.x - b.x || a.y - b.y);
    const svg = s('svg', {
        class: 'chart', width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': options.label,
        'aria-roledescription': 'chart',
    });
    svg.append(axes({x, y, left, right, top, bottom, width, lane, laneWidth, undated, dated}));
    svg.append(conflicts(options, places));
    if (state.time !== 'about') {
        svg.append(series(options, places));
    }
    const marks = s('g', {class: 'marks'});
    order.forEach((at, index) => marks.append(mark(options, at, index, y, x, top, bottom)));
    svg.append(marks);
    walk(svg, marks);
    return svg;
}

/** The height at which a figure's letter stands. */
function heightOf(figure, y, wordedAt) {
    const {low, best, high} = interval(figure);
    const at = best ?? (low !== null && high !== null ? (low + high) / 2 : low ?? high);
    return at === null ? wordedAt : y.at(at);
}

/** The room that a mark takes from top to bottom. */
function roomOf(figure, y, cy) {
    const {low, high} = interval(figure);
    return {
        top: Math.min(cy - BADGE, high === null ? (low === null ? cy : cy - OPEN) : y.at(high)) - 2,
        bottom: Math.max(cy + BADGE, low === null ? (high === null ? cy : cy + OPEN) : y.at(low)) + 2,
    };
}

/** Figures without a date stand side by side where they would cover each other. */
function laneColumns(undated, y, wordedAt) {
    const columns = [];
    const chosen = new Map();
    const byHeight = undated.map((figure) => ({figure, cy: heightOf(figure, y, wordedAt)})).sort((a, b) => b.cy - a.cy);
    for (const {figure, cy} of byHeight) {
        const room = roomOf(figure, y, cy);
        let column = columns.findIndex((taken) => taken.every((other) => other.bottom < room.top || other.top > room.bottom));
        if (column < 0) {
            column = columns.push([]) - 1;
        }
        columns[column].push(room);
        chosen.set(figure, column);
    }
    return chosen;
}

/** Where the marks stand: those that would cover each other step aside. */
function place({dated, columns, x, y, left, right, laneWidth, wordedAt, state}) {
    const places = new Map();
    const taken = [];
    const free = (cx, room) => taken.every((other) =>
        Math.abs(other.x - cx) >= 2 * BADGE + 3 || other.bottom < room.top || other.top > room.bottom);
    const middle = (figure) => {
        const at = timeOf(figure, state.time);
        return x((at.start + at.end) / 2);
    };
    for (const figure of [...dated].sort((a, b) => middle(a) - middle(b))) {
        const cy = heightOf(figure, y, wordedAt);
        const room = roomOf(figure, y, cy);
        const steps = Array.from({length: 60}, (_, step) => middle(figure) + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 4);
        const cx = steps.find((each) => each >= left + 10 && each <= right - 10 && free(each, room)) ?? middle(figure);
        taken.push({x: cx, ...room});
        places.set(figure.figure_id, {figure, x: cx, y: cy, at: timeOf(figure, state.time)});
    }
    const number = Math.max(0, ...columns.values()) + 1;
    for (const [figure, column] of columns) {
        const cx = right + 4 + laneWidth * (column + 0.5) / number;
        places.set(figure.figure_id, {figure, x: dated.length > 0 ? right + 4 + laneWidth / 2 + (column - (number - 1) / 2) * Math.min(LANE_STEP, (laneWidth - 12) / number) : cx, y: heightOf(figure, y, wordedAt), at: null});
    }
    return places;
}

function axes({x, y, left, right, top, bottom, width, lane, laneWidth, undated, dated}) {
    const g = s('g', {class: 'axes', 'aria-hidden': 'true'});
    for (const {value, text} of y.ticks) {
        const at = y.at(value);
        g.append(
            s('line', {class: value === 0 ? 'zero' : 'grid', x1: left, x2: width - 8, y1: at, y2: at}),
            s('text', {x: left - 8, y: at, dy: '0.32em', 'text-anchor': 'end'}, text));
    }
    if (y.broken) {
        g.append(s('path', {class: 'broken', d: `M${left - 5},${y.broken + 3}l10,-3M${left - 5},${y.broken + 7}l10,-3`}));
    }
    if (x) {
        timeAxis(g, x, left, right, top, bottom + lane);
    }
    if (lane > 0) {
        g.append(s('line', {class: 'grid', x1: left, x2: width - 8, y1: bottom + lane + 4, y2: bottom + lane + 4}),
            s('text', {x: left - 8, y: bottom + 22, dy: '0.32em', 'text-anchor': 'end'}, 'in words'));
    }
    if (undated.length > 0) {
        if (dated.length > 0) {
            g.append(s('rect', {class: 'lane', x: right + 4, y: top - 6, width: laneWidth, height: bottom + lane - top + 8, rx: 6}));
        }
        g.append(s('text', {x: right + 4 + laneWidth / 2, y: bottom + lane + 18, 'text-anchor': 'middle', class: 'year'}, 'no date'));
    }
    return g;
}

function timeAxis(g, x, left, right, top, bottom) {
    const [start, end] = x.domain();
    const years = [];
    for (let year = start.getUTCFullYear() + 1; Date.UTC(year, 0, 1) <= end; year++) {
        years.push(Date.UTC(year, 0, 1));
    }
    const months = (end - start) / (30.4 * 86400000);
    const step = [1, 3, 6].find((size) => (right - left) / (months / size) > 34);
    if (step && months < 60) {
        let first = years.length === 0; // Without a turn of the year, the first month names it.
        for (let month = 0, at = Date.UTC(start.getUTCFullYear(), 0, 1); at <= end; month++, at = Date.UTC(start.getUTCFullYear(), month, 1)) {
            const date = new Date(at);
            if (at >= start && date.getUTCMonth() % step === 0 && (first || date.getUTCMonth() !== 0)) {
                g.append(s('line', {class: 'tick', x1: x(at), x2: x(at), y1: bottom, y2: bottom + 5}),
                    s('text', {x: x(at), y: bottom + 18, 'text-anchor': 'middle'}, MONTH(date) + (first ? ' ' + YEAR(date) : '')));
                first = false;
            }
        }
    }
    let last = -Infinity;
    for (const year of years) {
        g.append(s('line', {class: 'grid', x1: x(year), x2: x(year), y1: top - 4, y2: bottom + 5}));
        if (x(year) - last > 38 && x(year) < right - 12) {
            g.append(s('text', {class: 'year', x: x(year), y: bottom + 18, 'text-anchor': 'middle'}, YEAR(new Date(year))));
            last = x(year);
        }
    }
}

/** Pairs that cannot both be so, joined by arcs. */
function conflicts({data, marks, state}, places) {
    const g = s('g', {class: 'arcs', 'aria-hidden': 'true'});
    for (const conflict of data.conflicts) {
        const a = places.get(conflict.figure_a);
        const b = places.get(conflict.figure_b);
        if (a && b) {
            const bend = Math.min(60, 14 + Math.abs(a.x - b.x) / 4 + Math.abs(a.y - b.y) / 6);
            const middle = {x: (a.x + b.x) / 2 + (Math.abs(a.x - b.x) < 24 ? bend : 0), y: (a.y + b.y) / 2 - (Math.abs(a.x - b.x) < 24 ? 0 : bend)};
            g.append(s('path', {
                class: 'arc' + ([conflict.figure_a, conflict.figure_b].includes(state.pin) ? ' active' : ''),
                'data-of': conflict.figure_a + ' ' + conflict.figure_b,
                d: `M${a.x},${a.y}Q${middle.x},${middle.y} ${b.x},${b.y}`,
            }));
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
            g.append(s('path', {
                class: 'path c-' + (marks.get(claimant)?.colour ?? 'none'), 'data-claimant': claimant,
                d: points.map((at, index) => (index === 0 ? 'M' : 'L') + at.x + ',' + at.y).join(''),
            }));
        }
    }
    return g;
}

function bar(figure, at, y, top, bottom) {
    const g = s('g', {class: 'extent'});
    const {low, high} = interval(figure);
    const cap = (value, included) => s('line', {
        class: 'cap' + (included ? '' : ' open'), x1: at.x - 6, x2: at.x + 6, y1: y.at(value), y2: y.at(value),
    });
    if (low !== null && high !== null) {
        if (low !== high) {
            g.append(s('rect', {x: at.x - 3, width: 6, y: y.at(high), height: Math.max(1, y.at(low) - y.at(high)), rx: 2}),
                cap(low, figure.low_included), cap(high, figure.high_included));
        }
    } else if (low !== null) {
        g.append(...fading(at.x, y.at(low), -1), cap(low, figure.low_included));
    } else if (high !== null) {
        g.append(...fading(at.x, y.at(high), 1), cap(high, figure.high_included));
    }
    return g;
}

/** An end that nobody named: the bar fades towards an arrow. */
function fading(x, from, direction) {
    const parts = [0.5, 0.35, 0.2].map((opacity, index) => s('rect', {
        x: x - 3, width: 6, height: 8, opacity, y: direction < 0 ? from - 16 - index * 7 : from + 8 + index * 7,
    }));
    const tip = from + direction * OPEN;
    return [...parts, s('path', {class: 'arrow', d: `M${x - 5},${tip - direction * 5}L${x},${tip}L${x + 5},${tip - direction * 5}`})];
}

export function badge(shape, x, y, size) {
    if (shape === 'diamond') {
        const r = size * 1.25;
        return s('path', {class: 'badge', d: `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`});
    }
    return shape === 'square'
        ? s('rect', {class: 'badge', x: x - size, y: y - size, width: 2 * size, height: 2 * size, rx: 2})
        : s('circle', {class: 'badge', cx: x, cy: y, r: size});
}

function mark(options, at, index, y, x, top, bottom) {
    const {data, marks, state} = options;
    const {figure} = at;
    const entry = marks.get(claimantOf(figure));
    const pinned = state.pin === figure.figure_id;
    const a = s('a', {
        href: link('measure', figure.measure_id, {...state, view: 'measure', id: figure.measure_id, pin: pinned ? null : figure.figure_id}),
        class: 'mark c-' + entry.colour + (figure.best === null ? ' hollow' : '') + (pinned ? ' pinned' : ''),
        'data-figure': figure.figure_id, 'data-key': 'mark-' + figure.figure_id, 'data-claimant': claimantOf(figure) ?? '',
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
    a.append(bar(figure, at, y, top, bottom));
    if (pinned) {
        a.append(s('circle', {class: 'ring', cx: at.x, cy: at.y, r: BADGE + 6}));
    }
    a.append(s('circle', {class: 'hit', cx: at.x, cy: at.y, r: 14}), badge(shapeOf(figure.nature), at.x, at.y, BADGE),
        s('text', {class: 'letter', x: at.x, y: at.y, dy: '0.35em', 'text-anchor': 'middle'}, entry.letter));
    if (isContested(data, figure)) {
        a.append(s('circle', {class: 'contested', cx: at.x + 9, cy: at.y - 9, r: 6}),
            s('text', {class: 'contested-sign', x: at.x + 9, y: at.y - 9, dy: '0.36em', 'text-anchor': 'middle'}, '≠'));
    }
    return a;
}

/** One stop for the tab key; the arrows go from statement to statement, in the order of time. */
function walk(svg, marks) {
    marks.addEventListener('keydown', (event) => {
        const all = [...marks.querySelectorAll('a.mark')];
        const here = all.indexOf(event.target.closest('a.mark'));
        const next = {
            ArrowRight: here + 1, ArrowDown: here + 1, ArrowLeft: here - 1, ArrowUp: here - 1, Home: 0, End: all.length - 1,
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

/** A small chart without words: the shape of what was said. */
export function mini(data, figures, marks, width, height) {
    const svg = s('svg', {class: 'mini', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', preserveAspectRatio: 'none', width, height});
    const dated = figures.filter((figure) => timeOf(figure));
    const undated = figures.length > dated.length;
    const numbered = figures.filter((figure) => figure.low !== null || figure.high !== null);
    if (numbered.length === 0) {
        return svg;
    }
    const y = amounts(numbered, false, 10, height - 8);
    const right = width - (undated && dated.length > 0 ? 22 : 6);
    const x = dated.length > 0 ? times(dated.map((figure) => timeOf(figure)), 4, right) : null;
    svg.append(s('line', {class: 'zero', x1: 0, x2: width, y1: y.zero, y2: y.zero}));
    numbered.forEach((figure, index) => {
        const at = timeOf(figure);
        const cx = at ? x((at.start + at.end) / 2) : dated.length > 0 ? width - 9 : 12 + ((index * 29) % (width - 24));
        const {low, best, high} = interval(figure);
        const from = low === null ? y.at(high) + 12 : y.at(low);
        const to = high === null ? y.at(low) - 12 : y.at(high);
        const g = s('g', {class: 'mini-mark c-' + marks.get(claimantOf(figure)).colour + (low === null || high === null ? ' faded' : '')});
        if (low !== high) {
            g.append(s('line', {x1: cx, x2: cx, y1: from, y2: to}));
        }
        if (best !== null || low === null || high === null) {
            g.append(s('circle', {cx, cy: y.at(best ?? low ?? high), r: 3.2}));
        }
        svg.append(g);
    });
    return svg;
}

/** The key to shapes and bars. */
export function key() {
    const item = (shape, text, hollow) => h('li', {},
        s('svg', {class: 'sample' + (hollow ? ' hollow' : ''), width: 24, height: 24, 'aria-hidden': 'true'}, s('g', {class: 'mark c-none'}, badge(shape, 12, 12, 8))), text);
    const drawn = (text, ...nodes) => h('li', {}, s('svg', {class: 'sample', width: 24, height: 24, 'aria-hidden': 'true'}, s('g', {class: 'mark c-none'}, ...nodes)), text);
    return h('ul', {class: 'key'},
        item('circle', 'said of what is or was: asserted, observed, estimated, declared, notified'),
        item('diamond', 'planned, considered, forecast, conditional'),
        item('square', 'a limit, capacity, need, authorisation or assumption'),
        item('circle', 'hollow: no single number was said', true),
        drawn('the interval that the words stand for', s('g', {class: 'extent'}, s('rect', {x: 9, y: 4, width: 6, height: 16, rx: 2}),
            s('line', {class: 'cap', x1: 6, x2: 18, y1: 4, y2: 4}), s('line', {class: 'cap', x1: 6, x2: 18, y1: 20, y2: 20}))),
        drawn('an open end: “more than”, “up to”', s('g', {class: 'extent'}, s('rect', {x: 9, y: 12, width: 6, height: 9}),
            s('rect', {x: 9, y: 7, width: 6, height: 5, opacity: 0.3}), s('path', {class: 'arrow', d: 'M7,6L12,1L17,6'}))),
        drawn('contradicted: cannot be so together with another one', s('circle', {class: 'contested', cx: 12, cy: 12, r: 8}),
            s('text', {class: 'contested-sign', x: 12, y: 12, dy: '0.36em', 'text-anchor': 'middle'}, '≠')));
}
