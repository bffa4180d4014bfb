// The shapes of the marks, and the key to them.

import {h, s} from './dom.js';
import {interval} from './scale.js';

export const BADGE = 9;
export const OPEN = 34;

/** The interval of a figure as a bar. */
export function extent(figure, at, y) {
    const g = s('g', {class: 'extent'});
    const {low, high} = interval(figure);
    const cap = (value, included) =>
        s('line', {
            class: 'cap' + (included ? '' : ' open'),
            x1: at.x - 6,
            x2: at.x + 6,
            y1: y.at(value),
            y2: y.at(value),
        });
    if (low !== null && high !== null) {
        if (low !== high) {
            g.append(
                s('rect', {x: at.x - 3, width: 6, y: y.at(high), height: Math.max(1, y.at(low) - y.at(high)), rx: 2}),
                cap(low, figure.low_included),
                cap(high, figure.high_included),
            );
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
    const parts = [0.5, 0.35, 0.2].map((opacity, index) =>
        s('rect', {
            x: x - 3,
            width: 6,
            height: 8,
            opacity,
            y: direction < 0 ? from - 16 - index * 7 : from + 8 + index * 7,
        }),
    );
    const tip = from + direction * OPEN;
    return [
        ...parts,
        s('path', {class: 'arrow', d: `M${x - 5},${tip - direction * 5}L${x},${tip}L${x + 5},${tip - direction * 5}`}),
    ];
}

/** The mark of a claimant: its shape says the nature of the claim. */
export function badge(shape, x, y, size) {
    if (shape === 'diamond') {
        const r = size * 1.25;
        return s('path', {class: 'badge', d: `M${x},${y - r}L${x + r},${y}L${x},${y + r}L${x - r},${y}Z`});
    }
    return shape === 'square'
        ? s('rect', {class: 'badge', x: x - size, y: y - size, width: 2 * size, height: 2 * size, rx: 2})
        : s('circle', {class: 'badge', cx: x, cy: y, r: size});
}

/** The key to shapes and bars. */
export function key() {
    const item = (shape, text, hollow) =>
        h(
            'li',
            {},
            s(
                'svg',
                {class: 'sample' + (hollow ? ' hollow' : ''), width: 24, height: 24, 'aria-hidden': 'true'},
                s('g', {class: 'mark c-none'}, badge(shape, 12, 12, 8)),
            ),
            text,
        );
    const drawn = (text, ...nodes) =>
        h(
            'li',
            {},
            s(
                'svg',
                {class: 'sample', width: 24, height: 24, 'aria-hidden': 'true'},
                s('g', {class: 'mark c-none'}, ...nodes),
            ),
            text,
        );
    return h(
        'ul',
        {class: 'key'},
        item('circle', 'said of what is or was: asserted, observed, estimated, declared, notified'),
        item('diamond', 'planned, considered, forecast, conditional'),
        item('square', 'a limit, capacity, need, authorisation or assumption'),
        item('circle', 'hollow: no single number was said', true),
        drawn(
            'the interval that the words stand for',
            s(
                'g',
                {class: 'extent'},
                s('rect', {x: 9, y: 4, width: 6, height: 16, rx: 2}),
                s('line', {class: 'cap', x1: 6, x2: 18, y1: 4, y2: 4}),
                s('line', {class: 'cap', x1: 6, x2: 18, y1: 20, y2: 20}),
            ),
        ),
        drawn(
            'an open end: “more than”, “up to”',
            s(
                'g',
                {class: 'extent'},
                s('rect', {x: 9, y: 12, width: 6, height: 9}),
                s('rect', {x: 9, y: 7, width: 6, height: 5, opacity: 0.3}),
                s('path', {class: 'arrow', d: 'M7,6L12,1L17,6'}),
            ),
        ),
        drawn(
            'contradicted: cannot be so together with another one',
            s('circle', {class: 'contested', cx: 12, cy: 12, r: 8}),
            s('text', {class: 'contested-sign', x: 12, y: 12, dy: '0.36em', 'text-anchor': 'middle'}, '≠'),
        ),
    );
}
