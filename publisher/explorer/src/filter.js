// Which figures and events a search and its filters leave.

import {claimantOf, isContested, timeOf} from './data.js';
import {span} from './dates.js';

const fold = (text) => text.normalize('NFKC').toLowerCase();

function partyWords(data, ids) {
    return (ids ?? []).flatMap((id) => {
        const party = data.party.get(id);
        return party ? [party.name, party.role, ...(party.names ?? [])] : [id];
    });
}

function words(data, id, record) {
    if (!data.searched.has(id)) {
        const measure = data.measure.get(record.measure_id);
        const parts = [
            id,
            measure?.name,
            measure?.definition,
            record.scope,
            record.note,
            record.summary,
            record.nature,
            record.kind,
            record.occasion,
            String(record.amount ?? ''),
            ...partyWords(data, record.asserted_by),
            ...partyWords(data, record.through),
            ...partyWords(data, record.parties),
        ];
        for (const citation of data.citationsOf.get(id)) {
            const source = data.source.get(citation.source_id);
            parts.push(citation.quote, source?.title, source?.publisher, ...partyWords(data, citation.relays));
        }
        data.searched.set(id, fold(parts.filter(Boolean).join(' \n ')));
    }
    return data.searched.get(id);
}

/** Whether every word of a search occurs. */
export function matches(text, q) {
    const folded = text === null ? '' : text;
    return fold(q ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .every((word) => folded.includes(word));
}

export const searchable = fold;

function inTime(at, state) {
    const from = span(state.from)?.start ?? -Infinity;
    const to = span(state.to)?.end ?? Infinity;
    return at !== null && (at.end ?? Infinity) >= from && (at.start ?? -Infinity) <= to;
}

/** The figures that the filters leave, and how many of the others only lack a date. */
export function filterFigures(data, state, figures = data.figures) {
    let undated = 0;
    const rows = figures.filter((figure) => {
        const asks =
            (!state.in || figure.measure_id === state.in) &&
            (!state.claimant ||
                (state.claimant === 'nobody'
                    ? claimantOf(figure) === null
                    : (figure.asserted_by ?? []).includes(state.claimant))) &&
            (!state.nature || figure.nature === state.nature) &&
            (!state.contested || isContested(data, figure)) &&
            (!state.origins || figure.origin_count > 1) &&
            (!state.whole || figure.scope === null) &&
            (!state.language ||
                data.citationsOf
                    .get(figure.figure_id)
                    .some((citation) => data.source.get(citation.source_id)?.language === state.language)) &&
            (!state.q || matches(words(data, figure.figure_id, figure), state.q));
        if (!asks || (!state.from && !state.to)) {
            return asks;
        }
        const at = timeOf(figure, state.time);
        undated += at === null ? 1 : 0;
        return inTime(at, state);
    });
    return {rows, undated};
}

/** The events that the filters leave. */
export function filterEvents(data, state) {
    return data.events.filter(
        (event) =>
            (!state.kind || event.kind === state.kind) &&
            (!state.claimant || [...(event.parties ?? []), ...(event.asserted_by ?? [])].includes(state.claimant)) &&
            (!state.language ||
                data.citationsOf
                    .get(event.event_id)
                    .some((citation) => data.source.get(citation.source_id)?.language === state.language)) &&
            (!state.q || matches(words(data, event.event_id, event), state.q)) &&
            ((!state.from && !state.to) || inTime(span(event.event_date), state)),
    );
}
