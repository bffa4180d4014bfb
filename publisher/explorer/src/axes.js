// The axes of a chart: amounts, times, and the lanes for what has no number or no date.

import {utcFormat} from 'd3-time-format';
import {s} from './dom.js';

const YEAR = utcFormat('%Y');
const MONTH = utcFormat('%b');

export function axes({x, y, left, right, top, bottom, width, lane, laneWidth, undated, dated}) {
    const g = s('g', {class: 'axes', 'aria-hidden': 'true'});
    for (const {value, text} of y.ticks) {
        const at = y.at(value);
        g.append(
            s('line', {class: value === 0 ? 'zero' : 'grid', x1: left, x2: width - 8, y1: at, y2: at}),
            s('text', {x: left - 8, y: at, dy: '0.32em', 'text-anchor': 'end'}, text),
        );
    }
    if (y.broken) {
        g.append(
            s('path', {class: 'broken', d: `M${left - 5},${y.broken + 3}l10,-3M${left - 5},${y.broken + 7}l10,-3`}),
        );
    }
    if (x) {
        timeAxis(g, x, left, right, top, bottom + lane);
    }
    if (lane > 0) {
        g.append(
            s('line', {class: 'grid', x1: left, x2: width - 8, y1: bottom + lane + 4, y2: bottom + lane + 4}),
            s('text', {x: left - 8, y: bottom + 22, dy: '0.32em', 'text-anchor': 'end'}, 'in words'),
        );
    }
    if (undated.length > 0) {
        if (dated.length > 0) {
            g.append(
                s('rect', {
                    class: 'lane',
                    x: right + 4,
                    y: top - 6,
                    width: laneWidth,
                    height: bottom + lane - top + 8,
                    rx: 6,
                }),
            );
        }
        g.append(
            s(
                'text',
                {x: right + 4 + laneWidth / 2, y: bottom + lane + 18, 'text-anchor': 'middle', class: 'year'},
                'no date',
            ),
        );
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
        for (
            let month = 0, at = Date.UTC(start.getUTCFullYear(), 0, 1);
            at <= end;
            month++, at = Date.UTC(start.getUTCFullYear(), month, 1)
        ) {
            const date = new Date(at);
            if (at >= start && date.getUTCMonth() % step === 0 && (first || date.getUTCMonth() !== 0)) {
                g.append(
                    s('line', {class: 'tick', x1: x(at), x2: x(at), y1: bottom, y2: bottom + 5}),
                    s(
                        'text',
                        {x: x(at), y: bottom + 18, 'text-anchor': 'middle'},
                        MONTH(date) + (first ? ' ' + YEAR(date) : ''),
                    ),
                );
                first = false;
            }
        }
    }
    let last = -Infinity;
    for (const year of years) {
        g.append(s('line', {class: 'grid', x1: x(year), x2: x(year), y1: top - 4, y2: bottom + 5}));
        if (x(year) - last > 38 && x(year) < right - 12) {
            g.append(
                s('text', {class: 'year', x: x(year), y: bottom + 18, 'text-anchor': 'middle'}, YEAR(new Date(year))),
            );
            last = x(year);
        }
    }
}
