// Where the marks of a chart stand.

import {timeOf} from './data.js';
import {interval} from './scale.js';
import {BADGE, OPEN} from './shapes.js';

export const LANE_STEP = 23;

/** The height at which a figure's letter stands. */
function heightOf(figure, y, wordedAt) {
    const {low, best, high} = interval(figure);
    const at = best ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
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
export function laneColumns(undated, y, wordedAt) {
    const columns = [];
    const chosen = new Map();
    const byHeight = undated.map((figure) => ({figure, cy: heightOf(figure, y, wordedAt)})).sort((a, b) => b.cy - a.cy);
    for (const {figure, cy} of byHeight) {
        const room = roomOf(figure, y, cy);
        let column = columns.findIndex((taken) =>
            taken.every((other) => other.bottom < room.top || other.top > room.bottom),
        );
        if (column < 0) {
            column = columns.push([]) - 1;
        }
        columns[column].push(room);
        chosen.set(figure, column);
    }
    return chosen;
}

/** Where the marks stand: those that would cover each other step aside. */
export function place({dated, columns, x, y, left, right, laneWidth, wordedAt, state}) {
    const places = new Map();
    const taken = [];
    const free = (cx, room) =>
        taken.every(
            (other) => Math.abs(other.x - cx) >= 2 * BADGE + 3 || other.bottom < room.top || other.top > room.bottom,
        );
    const middle = (figure) => {
        const at = timeOf(figure, state.time);
        return x((at.start + at.end) / 2);
    };
    for (const figure of [...dated].sort((a, b) => middle(a) - middle(b))) {
        const cy = heightOf(figure, y, wordedAt);
        const room = roomOf(figure, y, cy);
        const steps = Array.from(
            {length: 60},
            (_, step) => middle(figure) + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 4,
        );
        const cx = steps.find((each) => each >= left + 10 && each <= right - 10 && free(each, room)) ?? middle(figure);
        taken.push({x: cx, ...room});
        places.set(figure.figure_id, {figure, x: cx, y: cy, at: timeOf(figure, state.time)});
    }
    const number = Math.max(0, ...columns.values()) + 1;
    for (const [figure, column] of columns) {
        const cx = right + 4 + (laneWidth * (column + 0.5)) / number;
        places.set(figure.figure_id, {
            figure,
            x:
                dated.length > 0
                    ? right +
                      4 +
                      laneWidth / 2 +
                      (column - (number - 1) / 2) * Math.min(LANE_STEP, (laneWidth - 12) / number)
                    : cx,
            y: heightOf(figure, y, wordedAt),
            at: null,
        });
    }
    return places;
}
