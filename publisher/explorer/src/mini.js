// The small charts of the first view.

import {claimantOf, timeOf} from './data.js';
import {s} from './dom.js';
import {amounts, interval, times} from './scale.js';

/** A small chart without words: the shape of what was said. */
export function mini(data, figures, marks, width, height) {
    const svg = s('svg', {
        class: 'mini',
        viewBox: `0 0 ${width} ${height}`,
        'aria-hidden': 'true',
        preserveAspectRatio: 'none',
        width,
        height,
    });
    const dated = figures.filter((figure) => timeOf(figure));
    const undated = figures.length > dated.length;
    const numbered = figures.filter((figure) => figure.low !== null || figure.high !== null);
    if (numbered.length === 0) {
        return svg;
    }
    const y = amounts(numbered, false, 10, height - 8);
    const right = width - (undated && dated.length > 0 ? 22 : 6);
    const x =
        dated.length > 0
            ? times(
                  dated.map((figure) => timeOf(figure)),
                  4,
                  right,
              )
            : null;
    svg.append(s('line', {class: 'zero', x1: 0, x2: width, y1: y.zero, y2: y.zero}));
    numbered.forEach((figure, index) => {
        const at = timeOf(figure);
        const cx = at ? x((at.start + at.end) / 2) : dated.length > 0 ? width - 9 : 12 + ((index * 29) % (width - 24));
        const {low, best, high} = interval(figure);
        const from = low === null ? y.at(high) + 12 : y.at(low);
        const to = high === null ? y.at(low) - 12 : y.at(high);
        const g = s('g', {
            class:
                'mini-mark c-' + marks.get(claimantOf(figure)).colour + (low === null || high === null ? ' faded' : ''),
        });
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
