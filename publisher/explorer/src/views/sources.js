// The pages and documents, and one of them with all that it reports.

import {h} from '../dom.js';
import {citeSource} from '../cite.js';
import {copyButton} from '../copy.js';
import {dateText, span} from '../dates.js';
import {citationCard} from '../citations.js';
import {matches, searchable} from '../filter.js';
import {link} from '../state.js';
import {heading, languageTag, outward, recordLink, sourceTitle} from '../parts.js';
import {table} from '../table.js';
import {count, inLanguage, languageName, phrase} from '../words.js';

export function sources(data, state) {
    const rows = data.sources.filter(
        (source) =>
            (!state.language || source.language === state.language) &&
            matches(
                searchable(
                    [
                        source.source_id,
                        source.title,
                        source.publisher,
                        source.url,
                        languageName(source.language),
                        source.kind,
                    ]
                        .filter(Boolean)
                        .join(' '),
                ),
                state.q,
            ),
    );
    return {
        title: 'Sources',
        node: h(
            'div',
            {},
            heading('Sources'),
            h('p', {class: 'definition'}, 'The pages and documents that report the figures and events.'),
            h(
                'div',
                {class: 'toolbar'},
                h(
                    'p',
                    {class: 'shown'},
                    rows.length === data.sources.length
                        ? count(rows.length, 'source')
                        : rows.length + ' of ' + count(data.sources.length, 'source'),
                ),
            ),
            rows.length === 0
                ? h('p', {class: 'empty'}, 'No source fits the search.')
                : table({
                      caption: 'Sources',
                      label: 'Sources, table',
                      rows,
                      state,
                      standard: '-cited',
                      columns: [
                          {
                              id: 'title',
                              title: 'Title',
                              class: 'wide',
                              value: (source) => source.title ?? source.publisher ?? source.source_id,
                              cell: (source) => h('a', {href: link('source', source.source_id)}, sourceTitle(source)),
                          },
                          {
                              id: 'publisher',
                              title: 'Publisher',
                              value: (source) => source.publisher,
                              cell: (source) => source.publisher ?? '',
                          },
                          {
                              id: 'language',
                              title: 'Language',
                              value: (source) => languageName(source.language),
                              cell: (source) => languageName(source.language),
                          },
                          {
                              id: 'date',
                              title: 'Published',
                              class: 'date',
                              value: (source) => span(source.published_on)?.start ?? null,
                              cell: (source) => dateText(source.published_on),
                          },
                          {
                              id: 'kind',
                              title: 'Kind',
                              value: (source) => source.kind,
                              cell: (source) => phrase(source.kind),
                          },
                          {
                              id: 'cited',
                              title: 'Cited',
                              class: 'number',
                              value: (source) => data.citationsFrom.get(source.source_id).length,
                              cell: (source) => data.citationsFrom.get(source.source_id).length,
                          },
                      ],
                  }),
        ),
    };
}

export function source(data, state) {
    const row = data.source.get(state.id);
    const ways = citeSource(row);
    const citations = data.citationsFrom.get(row.source_id);
    const fact = (term, value) => value && h('div', {}, h('dt', {}, term), h('dd', {}, value));
    return {
        title: row.title ?? row.publisher ?? row.source_id,
        node: h(
            'div',
            {class: 'narrow'},
            h('p', {class: 'kicker'}, h('a', {href: link('sources')}, 'Sources'), ' · ', phrase(row.kind)),
            row.title
                ? h('h1', {tabindex: '-1', id: 'heading', ...inLanguage(row.language)}, row.title)
                : heading(row.publisher ? 'Page of ' + row.publisher : row.source_id),
            h('p', {class: 'who'}, [row.publisher, dateText(row.published_on)].filter(Boolean).join(' · ')),
            h(
                'p',
                {class: 'tags'},
                languageTag(row.language),
                row.status !== 'active' && h('span', {class: 'tag differs'}, row.status),
            ),
            row.withdrawn_on &&
                h(
                    'p',
                    {class: 'note'},
                    'Withdrawn on ' + dateText(row.withdrawn_on) + '. ' + (row.withdrawn_reason ?? ''),
                ),
            h(
                'dl',
                {class: 'facts'},
                fact('Address', row.url && outward(row.url)),
                fact('Read at', row.read_at && outward(row.read_at)),
                fact(
                    'Date from',
                    row.published_basis &&
                        {page: 'the page', address: 'its address', index: 'an index, which can be wrong'}[
                            row.published_basis
                        ],
                ),
                fact(
                    'Text that was read',
                    row.evidence_file && [
                        row.evidence_file + ' (' + (row.evidence_extent ?? '') + '), SHA-256 ',
                        h('code', {}, row.evidence_sha256),
                    ],
                ),
                fact('Note', row.note),
                fact('Record', row.source_id + ', version ' + row.version),
            ),
            h(
                'p',
                {class: 'buttons'},
                'Copy: ',
                copyButton('Plain', 'citation of this source', () => ways.plain, 'cite-plain'),
                copyButton('BibTeX', 'citation of this source', () => ways.bibtex, 'cite-bibtex'),
                copyButton('CSL-JSON', 'citation of this source', () => ways.csl, 'cite-csl'),
            ),
            h('h2', {class: 'section'}, 'What it reports'),
            citations.length === 0
                ? h('p', {class: 'empty'}, 'No figure or event cites it.')
                : h(
                      'ol',
                      {class: 'citations'},
                      citations.map((citation) =>
                          h(
                              'li',
                              {},
                              h('p', {class: 'record'}, recordLink(data, citation.record_id)),
                              citationCard(
                                  data,
                                  data.figure.get(citation.record_id) ?? data.event.get(citation.record_id),
                                  citation,
                                  citation.record_id,
                              ),
                          ),
                      ),
                  ),
        ),
    };
}
