// Positions on a chart: amounts upwards, from zero, on a linear or a logarithmic scale.

import {scaleLinear, scaleLog, scaleUtc} from 'd3-scale';
import {compact} from './words.js';

/** What is drawn together: figures of one unit, fractions with percentages. */
export function panels(figures) {
    const units = new Map();
    for (const figure of figures) {
        const unit = figure.unit_id === 'fraction' ? 'percent' : figure.unit_id;
        const key = [unit, ...(figure.per ?? [])].join(' ');
        if (!units.has(key)) {
            units.set(key, {unit, per: figure.per ?? [], figures: []});
        }
        units.get(key).figures.push(figure);
    }
    return [...units.values()].sort((a, b) => b.figures.length - a.figures.length);
}

/** The interval of a figure as it is drawn: a fraction as a percentage. */
export function interval(figure) {
    const times = figure.unit_id === 'fraction' ? 100 : 1;
    const drawn = (value) => (value === null ? null : value * times);
    return {low: drawn(figure.low), best: drawn(figure.best), high: drawn(figure.high)};
}

function ends(figures) {
    return figures
        .map(interval)
        .flatMap(({low, best, high}) => [low, best, high])
        .filter((value) => value !== null);
}

/** Whether the amounts span so much that small ones vanish on a linear scale. */
export function spansWide(figures, times = 30) {
    const values = ends(figures);
    const positive = values.filter((value) => value > 0);
    return (
        positive.length > 1 &&
        !values.some((value) => value < 0) &&
        Math.max(...positive) / Math.min(...positive) >= times
    );
}

/**
 * A scale for amounts.
 *
 * @param bottom where zero lies, in pixels; on a logarithmic scale it has a step of its own
 */
export function amounts(figures, logarithmic, top, bottom) {
    const values = ends(figures);
    const most = Math.max(0, ...values);
    const least = Math.min(0, ...values);
    if (!logarithmic) {
        const scale = scaleLinear([least, most === least ? 1 : most], [bottom, top]).nice(5);
        return {at: scale, zero: scale(0), ticks: scale.ticks(5).map((value) => ({value, text: compact(value)}))};
    }
    const positive = values.filter((value) => value > 0);
    const scale = scaleLog([Math.min(...positive) / 1.3, Math.max(...positive) * 1.3], [bottom - 26, top]);
    return {
        at: (value) => (value <= 0 ? bottom : scale(value)),
        zero: bottom,
        broken: bottom - 13,
        ticks: [{value: 0, text: '0'}, ...decades(scale).map((value) => ({value, text: compact(value)}))],
    };
}

/** Few round numbers: 1, 10, 100 … or, where that is too few, 1, 2, 5, 10 … */
function decades(scale) {
    const [least, most] = scale.domain();
    const between = [];
    for (let exponent = Math.floor(Math.log10(least)); exponent <= Math.log10(most); exponent++) {
        for (const step of [1, 2, 5]) {
            between.push(step * 10 ** exponent);
        }
    }
    const inside = between.filter((value) => value >= least && value <= most);
    const whole = inside.filter((value) => Number.isInteger(Math.round(Math.log10(value) * 1e6) / 1e6));
    const chosen = inside.length <= 8 ? inside : whole;
    const every = Math.ceil(chosen.length / 8);
    return chosen.filter((_, index) => index % every === 0);
}

/** A scale for times. */
export function times(spans, left, right) {
    const day = 86400000;
    const start = Math.min(...spans.map((at) => at.start));
    const end = Math.max(...spans.map((at) => at.end));
    const margin = Math.max(20 * day, (end - start) * 0.03);
    return scaleUtc([start - margin, end + margin], [left, right]);
}
