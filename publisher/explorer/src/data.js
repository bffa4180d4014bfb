// The ten tables, as objects with the columns' names, and the ways from one row to others.

import {span} from './dates.js';

function objects({columns, rows}) {
    return rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
}

function by(rows, key) {
    return new Map(rows.map((row) => [row[key], row]));
}

function group(rows, keysOf) {
    const groups = new Map();
    for (const row of rows) {
        for (const key of [keysOf(row)].flat()) {
            if (!groups.has(key)) {
                groups.set(key, []);
            }
            groups.get(key).push(row);
        }
    }
    return {get: (key) => groups.get(key) ?? [], keys: () => [...groups.keys()]};
}

/** Reads what the page carries. */
export function read(document) {
    const tables = Object.fromEntries(Object.entries(document.tables).map(([name, table]) => [name, objects(table)]));
    const data = {
        dataset: document.dataset,
        columns: document.tables.figures.columns,
        ...tables,
        figure: by(tables.figures, 'figure_id'),
        event: by(tables.events, 'event_id'),
        source: by(tables.sources, 'source_id'),
        measure: by(tables.measures, 'measure_id'),
        party: by(tables.parties, 'party_id'),
        unit: by(tables.units, 'unit_id'),
        figuresOf: group(tables.figures, (row) => row.measure_id),
        citationsOf: group(tables.citations, (row) => row.record_id),
        citationsFrom: group(tables.citations, (row) => row.source_id),
        relationsFrom: group(tables.relations, (row) => row.record_id),
        relationsTo: group(tables.relations, (row) => row.target_id),
        conflictsOf: group(tables.conflicts, (row) => [row.figure_a, row.figure_b]),
        conflictsIn: group(tables.conflicts, (row) => row.measure_id),
        seriesOf: group(tables.series, (row) => row.measure_id),
        occasionOf: group(
            tables.figures.filter((row) => row.occasion),
            (row) => row.occasion,
        ),
    };
    data.name = (id) => data.party.get(id)?.name ?? data.source.get(id)?.publisher ?? id;
    data.claimantRank = rank(tables.figures);
    data.searched = new Map();
    return data;
}

/** Claimants, the one with most figures first. */
function rank(figures) {
    const counts = new Map();
    for (const figure of figures) {
        const claimant = claimantOf(figure);
        if (claimant) {
            counts.set(claimant, (counts.get(claimant) ?? 0) + 1);
        }
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([claimant]) => claimant);
}

/** The first claimant, which is the body; null where nobody is named. */
export const claimantOf = (figure) => figure.asserted_by?.[0] ?? null;

/** Whether another figure cannot be so together with this one. */
export const isContested = (data, figure) => data.conflictsOf.get(figure.figure_id).length > 0;

/**
 * Where a figure stands in time, and by which of its dates: the day on which it was said or, where that is not known,
 * the time that it speaks of. Null where it has no date.
 */
export function timeOf(figure, by) {
    const columns = by === 'about' ? ['as_of', 'period', 'stated_on'] : ['stated_on', 'as_of', 'period'];
    for (const column of columns) {
        const at = column === 'period' ? periodOf(figure) : span(figure[column]);
        if (at && (at.start !== null || at.end !== null)) {
            return {
                column,
                text: figure[column],
                start: at.start ?? at.end,
                end: at.end ?? at.start,
                open: at.start === null || at.end === null,
            };
        }
    }
    return null;
}

function periodOf({period_start: start, period_end: end}) {
    return start || end
        ? {start: start ? Date.parse(start) : null, end: end ? Date.parse(end) + 86399999 : null}
        : null;
}

export const DATE_WORDS = {stated_on: 'said', as_of: 'as of', period: 'covers'};

/** The citations of a record, those that keep to the statement first. */
export function citationsFirst(data, id) {
    const weight = {faithful: 0, rounded: 1};
    return [...data.citationsOf.get(id)].sort(
        (a, b) => (weight[a.fidelity] ?? 2) - (weight[b.fidelity] ?? 2) || a.position - b.position,
    );
}
