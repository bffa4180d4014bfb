// Everything that is recorded of one figure or event.

import {h, join} from './dom.js';
import {claimantOf} from './data.js';
import {citations} from './citations.js';
import {citeFigure} from './cite.js';
import {copyButton} from './copy.js';
import {dateText} from './dates.js';
import {link} from './state.js';
import {claimants, contestedTag, measureLink, natureTag, partyLink, recordLink, whenText} from './parts.js';
import {boundsText, count, NATURES, number, phrase, RELATIONS, valueText} from './words.js';

function facts(rows) {
    return h(
        'dl',
        {class: 'facts'},
        rows
            .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
            .map(([term, value]) => h('div', {}, h('dt', {}, term), h('dd', {}, value))),
    );
}

const basis = (figure, column) =>
    (figure.date_basis ?? [])
        .filter((text) => text.startsWith(column + ': '))
        .map((text) => h('span', {class: 'basis'}, text.slice(column.length + 2)));

const dated = (figure, column) =>
    (figure[column] || basis(figure, column).length > 0) && [
        dateText(figure[column]) || 'not known',
        basis(figure, column),
    ];

/** The forms of the claimants' names other than the English ones. */
function otherNames(data, ids) {
    const names = ids.flatMap((id) => (data.party.get(id)?.names ?? []).filter((name) => name !== data.name(id)));
    return (
        names.length > 0 &&
        join(
            names.map((name) => h('bdi', {dir: 'auto'}, name)),
            ' · ',
        )
    );
}

/** A figure, with its heading at the given level. */
export function figureDetail(data, figure, level = 2) {
    const heading = (more, text) => h('h' + Math.min(6, level + more), {}, text);
    const id = figure.figure_id;
    const ways = citeFigure(data, figure);
    const measure = data.measure.get(figure.measure_id);
    return h(
        'article',
        {class: 'detail', 'aria-label': 'Figure: ' + valueText(figure, data.unit)},
        level === 1
            ? h(
                  'p',
                  {class: 'kicker'},
                  h('a', {href: link('measure', figure.measure_id, {pin: id})}, figure.measure_name),
              )
            : null,
        h('h' + level, level === 1 ? {tabindex: '-1', id: 'heading'} : {}, valueText(figure, data.unit)),
        h('p', {class: 'who'}, claimants(data, figure), h('span', {class: 'when'}, ' · ' + whenText(figure))),
        h(
            'p',
            {class: 'tags'},
            natureTag(figure.nature),
            contestedTag(data, figure),
            figure.status !== 'active' && h('span', {class: 'tag'}, figure.status),
            h('span', {class: 'tag'}, count(figure.citation_count, 'page')),
            h('span', {class: 'tag'}, count(figure.origin_count, 'independent origin')),
        ),
        figure.withdrawn_on &&
            h(
                'p',
                {class: 'note'},
                'Withdrawn on ' + dateText(figure.withdrawn_on) + '. ' + (figure.withdrawn_reason ?? ''),
                figure.replaced_by && [' In its place: ', recordLink(data, figure.replaced_by)],
            ),
        citations(data, figure, id, heading),
        conflicts(data, figure, heading),
        relations(data, id, heading),
        heading(1, 'What is recorded'),
        facts([
            [
                'Stands for',
                boundsText(figure) +
                    (figure.best === null || figure.low === figure.high ? '' : '; nearest: ' + number(figure.best)),
            ],
            ['Qualifier', [phrase(figure.qualifier), figure.qualifier_words && ' (“' + figure.qualifier_words + '”)']],
            ['Nature', phrase(figure.nature) + ': ' + (NATURES[figure.nature] ?? '')],
            ['Word of likelihood', figure.hedge && '“' + figure.hedge + '”'],
            ['Covers only', figure.scope],
            [
                'Share of',
                figure.share_of &&
                    (figure.share_of === 'unspecified' ? 'not said' : measureLink(data, figure.share_of)),
            ],
            [
                'Against',
                figure.base_measure_id && [
                    measureLink(data, figure.base_measure_id),
                    figure.base_period && ', ' + dateText(figure.base_period),
                ],
            ],
            ['Also printed as', otherNames(data, figure.asserted_by ?? [])],
            ['Said on', dated(figure, 'stated_on')],
            ['As of', dated(figure, 'as_of')],
            ['Period', dated(figure, 'period')],
            ['Ends of the range', figure.range_basis],
            [
                'Value taken from',
                figure.value_basis &&
                    {
                        'claimant-text': 'the claimant’s own text',
                        'earliest-report': 'the earliest report in the claimant’s language',
                        majority: 'the majority of pages',
                    }[figure.value_basis],
            ],
            ['Note', figure.note],
            ['Measure', measure?.definition],
            [
                'Record',
                [
                    level === 1 ? id : h('a', {href: link('figure', id)}, id),
                    ', version ' +
                        figure.version +
                        ', ' +
                        (figure.modified === figure.published
                            ? 'published ' + dateText(figure.published)
                            : 'modified ' + dateText(figure.modified)),
                ],
            ],
        ]),
        series(data, figure, heading),
        occasion(data, figure, heading),
        h(
            'div',
            {class: 'cite'},
            heading(1, 'Cite this figure'),
            h(
                'p',
                {class: 'buttons'},
                'Copy: ',
                copyButton('Plain', 'citation of this figure', () => ways.plain, 'cite-plain'),
                copyButton('BibTeX', 'citation of this figure', () => ways.bibtex, 'cite-bibtex'),
                copyButton('CSL-JSON', 'citation of this figure', () => ways.csl, 'cite-csl'),
            ),
        ),
    );
}

/** An event. */
export function eventDetail(data, event, level = 1) {
    const heading = (more, text) => h('h' + (level + more), {}, text);
    return h(
        'article',
        {class: 'detail'},
        h('p', {class: 'kicker'}, h('a', {href: link('events')}, 'Events'), ' · ' + phrase(event.kind)),
        h('h' + level, {tabindex: '-1', id: 'heading'}, event.summary),
        h(
            'p',
            {class: 'who'},
            h('span', {class: 'when'}, dateText(event.event_date) || 'no date'),
            event.status !== 'active' && [' ', h('span', {class: 'tag'}, event.status)],
        ),
        event.withdrawn_on &&
            h(
                'p',
                {class: 'note'},
                'Withdrawn on ' + dateText(event.withdrawn_on) + '. ' + (event.withdrawn_reason ?? ''),
            ),
        citations(data, event, event.event_id, heading),
        relations(data, event.event_id, heading),
        heading(1, 'What is recorded'),
        facts([
            [
                'Parties',
                event.parties?.length > 0 && event.parties.map((id, index) => [index > 0 && ', ', partyLink(data, id)]),
            ],
            ['Asserted by', event.asserted_by?.length > 0 && claimants(data, event)],
            [
                'Date',
                [
                    dateText(event.event_date) || 'not known',
                    event.date_basis && h('span', {class: 'basis'}, event.date_basis),
                ],
            ],
            ['Act', event.act && phrase(event.act)],
            ['Note', event.note],
            ['Record', event.event_id + ', version ' + event.version],
        ]),
    );
}

function relations(data, id, heading) {
    const rows = [
        ...data.relationsFrom.get(id).map((row) => [row, RELATIONS[row.type]?.[0] ?? row.type, row.target_id]),
        ...data.relationsTo.get(id).map((row) => [row, RELATIONS[row.type]?.[1] ?? row.type, row.record_id]),
    ];
    return (
        rows.length > 0 && [
            heading(1, 'Relations'),
            h(
                'ul',
                {class: 'relations'},
                rows.map(([row, words, other]) =>
                    h(
                        'li',
                        {},
                        h('span', {class: 'relation'}, words + ' '),
                        recordLink(data, other),
                        row.factor !== null &&
                            ' × ' + number(row.factor) + ' ' + (data.unit.get(row.factor_unit_id)?.name ?? ''),
                        row.assumption && h('span', {class: 'basis'}, row.assumption),
                    ),
                ),
            ),
        ]
    );
}

function conflicts(data, figure, heading) {
    const rows = data.conflictsOf.get(figure.figure_id);
    return (
        rows.length > 0 && [
            heading(1, 'Contradictions'),
            h(
                'p',
                {class: 'hint'},
                'As stated, this figure and each of these cannot both be so. The dataset records both and does not settle which, if either, is right.',
            ),
            h(
                'ul',
                {class: 'relations'},
                rows.map((row) =>
                    h(
                        'li',
                        {},
                        recordLink(data, row.figure_a === figure.figure_id ? row.figure_b : row.figure_a),
                        h(
                            'span',
                            {class: 'basis'},
                            row.gap === 0 ? 'the intervals only touch' : 'apart by ' + number(row.gap),
                        ),
                    ),
                ),
            ),
        ]
    );
}

function series(data, figure, heading) {
    const rows = data.seriesOf.get(figure.measure_id).filter((row) => row.claimant === claimantOf(figure));
    return (
        rows.length > 1 && [
            heading(1, 'What ' + data.name(claimantOf(figure)) + ' said of it, in order'),
            h(
                'ol',
                {class: 'relations'},
                rows.map((row) => {
                    const other = data.figure.get(row.figure_id);
                    return h(
                        'li',
                        {},
                        other === figure
                            ? h('strong', {}, valueText(other, data.unit))
                            : h('a', {href: link('figure', row.figure_id)}, valueText(other, data.unit)),
                        ' · ' +
                            whenText(other) +
                            (other.scope ? ' · ' + other.scope : '') +
                            (other.nature === 'asserted' ? '' : ' · ' + phrase(other.nature)),
                    );
                }),
            ),
        ]
    );
}

function occasion(data, figure, heading) {
    const rows = data.occasionOf.get(figure.occasion).filter((other) => other !== figure);
    return (
        rows.length > 0 && [
            heading(1, 'Said on the same occasion'),
            h(
                'ul',
                {class: 'relations'},
                rows.map((other) => h('li', {}, recordLink(data, other.figure_id))),
            ),
        ]
    );
}
