// Citations of a page, of a figure and of a quote: plain, BibTeX and CSL-JSON. What is not known is left out.

import {cslDate, dateText} from './dates.js';
import {valueText} from './words.js';

const CSL_TYPES = {
    news: 'article-newspaper',
    'news-agency': 'article-newspaper',
    broadcast: 'broadcast',
    blog: 'post-weblog',
    'social-media': 'post',
    report: 'report',
    analysis: 'report',
    database: 'dataset',
};

function sentence(parts) {
    return (
        parts
            .filter(Boolean)
            .map((part) => part.replace(/[.\s]+$/, ''))
            .join('. ') + '.'
    );
}

const addressOf = (source) => source.url ?? source.read_at;

const BIBTEX = {'\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}'};

/** A text within braces of BibTeX. */
export function bibtexText(text) {
    return text.replace(/[\\~^]|[{}%&#_$]/g, (mark) => BIBTEX[mark] ?? '\\' + mark);
}

function bibtex(type, key, fields) {
    const written = {
        url: (value) => value.replace(/[{}\\]/g, encodeURIComponent),
        author: (value) => '{' + bibtexText(value) + '}', // A body, not a first and a last name.
    };
    const lines = Object.entries(fields)
        .filter(([, value]) => value)
        .map(([name, value]) => '  ' + name + ' = {' + (written[name] ?? bibtexText)(value) + '}');
    return '@' + type + '{' + key + ',\n' + lines.join(',\n') + '\n}\n';
}

const json = (item) =>
    JSON.stringify(
        [
            Object.fromEntries(
                Object.entries(item).filter(([, value]) => value !== null && value !== undefined && value !== ''),
            ),
        ],
        null,
        2,
    ) + '\n';

/** Ways to cite a page or document. */
export function citeSource(source) {
    const address = addressOf(source);
    return {
        plain:
            sentence([source.publisher, source.title && '“' + source.title + '”', dateText(source.published_on)]) +
            (address ? ' ' + address : ''),
        bibtex: bibtex('misc', source.source_id, {
            title: source.title,
            author: source.publisher,
            date: source.published_on?.replace(/[~?%]/g, ''),
            year: source.published_on?.slice(0, 4).replace(/\D/g, ''),
            langid: source.language,
            url: address,
        }),
        csl: json({
            id: source.source_id,
            type: CSL_TYPES[source.kind] ?? 'webpage',
            title: source.title,
            'container-title': source.kind === 'official' ? null : source.publisher,
            publisher: source.kind === 'official' ? source.publisher : null,
            issued: cslDate(source.published_on),
            language: source.language,
            URL: address,
        }),
    };
}

/** Ways to cite a figure as this dataset records it. */
export function citeFigure(data, figure) {
    const {title, creator, version, released, licence} = data.dataset;
    const who = (figure.asserted_by ?? []).map(data.name).join(', ') || 'Nobody named';
    const what = valueText(figure, data.unit);
    const said = figure.stated_on ? ', ' + dateText(figure.stated_on) : '';
    const item = who + ': ' + what + ' (' + figure.measure_name + ')' + said;
    return {
        plain:
            item +
            '. In: ' +
            creator +
            ', ' +
            title +
            ', version ' +
            version +
            ' (' +
            released +
            '), figure ' +
            figure.figure_id +
            ', version ' +
            figure.version +
            '. ' +
            licence +
            '.',
        bibtex: bibtex('misc', figure.figure_id, {
            title: item,
            author: creator,
            howpublished: title + ', version ' + version,
            date: released,
            year: released.slice(0, 4),
            note: 'Figure ' + figure.figure_id + ', version ' + figure.version + '. ' + licence,
        }),
        csl: json({
            id: figure.figure_id,
            type: 'dataset',
            title: item,
            author: [{literal: creator}],
            'container-title': title,
            version,
            number: figure.figure_id,
            issued: cslDate(released),
            note: licence,
        }),
    };
}

/** A quote with where it stands. */
export function quoteText(citation, source) {
    return '“' + citation.quote + '”\n' + citeSource(source).plain + '\n';
}
