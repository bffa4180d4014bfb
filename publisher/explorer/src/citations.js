// The pages that report a record.

import {citationsFirst} from './data.js';
import {citeSource, quoteText} from './cite.js';
import {copyButton} from './copy.js';
import {dateText} from './dates.js';
import {h} from './dom.js';
import {chain, languageTag, measureLink, quote, sourceTitle} from './parts.js';
import {link} from './state.js';
import {FIDELITIES, phrase, reportedText} from './words.js';

/** All citations of a record, those that keep to the statement first. */
export function citations(data, record, id, heading) {
    const rows = citationsFirst(data, id);
    return [
        heading(1, rows.length === 1 ? 'The page that reports it' : 'The ' + rows.length + ' citations'),
        h(
            'ol',
            {class: 'citations'},
            rows.map((citation) => h('li', {}, citationCard(data, record, citation, id))),
        ),
    ];
}

/** One page's report of a record, with ways to copy it. */
export function citationCard(data, record, citation, id) {
    const source = data.source.get(citation.source_id);
    const ways = citeSource(source);
    const name = source.publisher ?? source.title ?? source.source_id;
    const key = id + '-' + citation.position + '-';
    return [
        quote(data, citation),
        h(
            'p',
            {class: 'source'},
            h('a', {href: link('source', source.source_id)}, sourceTitle(source)),
            h(
                'span',
                {class: 'by'},
                [
                    source.title && source.publisher,
                    dateText(source.published_on),
                    citation.part && 'in the ' + citation.part,
                ]
                    .filter(Boolean)
                    .map((text) => ' · ' + text)
                    .join(''),
            ),
        ),
        h(
            'p',
            {class: 'tags'},
            languageTag(source.language),
            h(
                'span',
                {class: 'tag' + (['faithful', 'rounded'].includes(citation.fidelity) ? '' : ' differs')},
                FIDELITIES[citation.fidelity] ?? citation.fidelity,
            ),
            citation.quote_basis === 'verified' &&
                h(
                    'span',
                    {class: 'tag', title: 'Checked against the text whose hash the source names'},
                    'checked against its text',
                ),
        ),
        differences(data, citation),
        chain(data, record, citation),
        h(
            'p',
            {class: 'buttons'},
            'Copy: ',
            copyButton('Quote', 'with its address, ' + name, () => quoteText(citation, source), key + 'quote'),
            copyButton('Plain', 'citation of ' + name, () => ways.plain, key + 'plain'),
            copyButton('BibTeX', 'citation of ' + name, () => ways.bibtex, key + 'bibtex'),
            copyButton('CSL-JSON', 'citation of ' + name, () => ways.csl, key + 'csl'),
        ),
    ];
}

/** What a page says otherwise than the statement. */
export function differences(data, citation) {
    const said = [
        reportedText(citation, data.unit),
        citation.reported_measure_id && ['for ', measureLink(data, citation.reported_measure_id)],
        citation.reported_nature && phrase(citation.reported_nature),
        citation.reported_period && 'period ' + dateText(citation.reported_period),
        citation.reported_date && dateText(citation.reported_date),
        citation.reported_asserted_by && 'said by ' + citation.reported_asserted_by.map(data.name).join(', '),
    ].filter(Boolean);
    return (
        said.length > 0 &&
        h(
            'p',
            {class: 'reported'},
            'This page has: ',
            said.map((part, index) => [index > 0 && '; ', part]),
        )
    );
}
