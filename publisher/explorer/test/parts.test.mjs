// The parts that need no browser.

import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bibtexText, citeSource} from '../src/cite.js';
import {csv, guarded} from '../src/csv.js';
import {cslDate, dateText, span} from '../src/dates.js';
import {amounts, panels} from '../src/scale.js';
import {fragment, parse} from '../src/state.js';
import {boundsText, inLanguage, plural, valueText} from '../src/words.js';

const day = (text) => Date.parse(text + 'T00:00:00Z');

test('a date means all days of its precision', () => {
    assert.deepEqual(span('2024-02'), {start: day('2024-02-01'), end: day('2024-03-01') - 1});
    assert.deepEqual(span('2024'), {start: day('2024-01-01'), end: day('2025-01-01') - 1});
    assert.deepEqual(span('2024-02-29'), {start: day('2024-02-29'), end: day('2024-03-01') - 1});
    assert.deepEqual(span('2023-09/..'), {start: day('2023-09-01'), end: null});
    assert.deepEqual(span('../2023-11'), {start: null, end: day('2023-12-01') - 1});
    assert.deepEqual(span('2024-03~'), span('2024-03'));
});

test('what is no date is none', () => {
    for (const text of ['', 'soon', '2024-13', '2023-02-29', '2024-1', '../..', '2024/2025/2026', '2024-03-07T00:00']) {
        assert.equal(span(text), null, text);
    }
    assert.equal(span(null), null);
});

test('dates are said in words', () => {
    assert.equal(dateText('2024-03-07'), '7 March 2024');
    assert.equal(dateText('2024-12~'), 'about December 2024');
    assert.equal(dateText('2023-09/..'), 'from September 2023 on');
    assert.equal(dateText('../2023-11'), 'by November 2023');
    assert.equal(dateText('2024-03/2024-11-22'), 'March 2024 to 22 November 2024');
    assert.equal(dateText('soon'), 'soon');
    assert.deepEqual(cslDate('2024-03/2024-11-22'), {
        'date-parts': [
            [2024, 3],
            [2024, 11, 22],
        ],
    });
    assert.equal(cslDate('2024/..'), null);
});

test('CSV quotes what RFC 4180 asks for, and ends its lines with CRLF', () => {
    const rows = [
        {a: 'x,y', b: 'say "no"', c: 'two\nlines'},
        {a: null, b: '', c: ['p', 'q']},
        {a: -5, b: true, c: 0.125},
    ];
    assert.equal(
        csv(['a', 'b', 'c'], rows),
        'a,b,c\r\n"x,y","say ""no""","two\nlines"\r\n,"",p|q\r\n-5,true,0.125\r\n',
    );
});

test('no text of a CSV file is a formula, and each can be had back', () => {
    const texts = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '\nx', "'x", "''x", '＝1', 'plain', '1-2', ' =1', ''];
    const back = (text) => (text.startsWith("'") ? text.slice(1) : text);
    for (const text of texts) {
        assert.ok(!/^[=+\-@\t\r\n＝＋－＠]/.test(guarded(text)), text);
        assert.equal(back(guarded(text)), text);
    }
    assert.equal(csv(['a'], [{a: ['=1', 'b']}]), "a\r\n'=1|b\r\n");
});

test('BibTeX and CSL-JSON have what is known and nothing else', () => {
    const source = {
        source_id: 'page',
        kind: 'news',
        title: '50% & {more}_~',
        publisher: 'The Page',
        url: 'https://example.org/a_b?c=1&d={2}',
        read_at: null,
        language: 'en',
        published_on: '2024-03',
    };
    const ways = citeSource(source);
    assert.equal(
        ways.bibtex,
        '@misc{page,\n  title = {50\\% \\& \\{more\\}\\_\\textasciitilde{}},\n  author = {{The Page}},\n  date = {2024-03},\n  year = {2024},\n  langid = {en},\n  url = {https://example.org/a_b?c=1&d=%7B2%7D}\n}\n',
    );
    assert.deepEqual(JSON.parse(ways.csl), [
        {
            id: 'page',
            type: 'article-newspaper',
            title: source.title,
            'container-title': 'The Page',
            issued: {'date-parts': [[2024, 3]]},
            language: 'en',
            URL: source.url,
        },
    ]);
    assert.equal(ways.plain, 'The Page. “50% & {more}_~”. March 2024. ' + source.url);
    const bare = citeSource({...source, title: null, published_on: null, url: null});
    assert.deepEqual(JSON.parse(bare.csl), [
        {id: 'page', type: 'article-newspaper', 'container-title': 'The Page', language: 'en'},
    ]);
    assert.equal(bare.plain, 'The Page.');
    assert.equal(bibtexText('\\x^'), '\\textbackslash{}x\\textasciicircum{}');
});

test('a fragment and its state are two forms of one thing', () => {
    for (const text of [
        '#/',
        '#/figures?q=a+b%26c&claimant=nis&contested=1',
        '#/measure/oil?pin=x&scale=log',
        '#/party/a%2Fb',
    ]) {
        assert.equal(fragment(parse(text)), text);
    }
    assert.equal(parse('#/measure').view, 'unknown');
    assert.equal(parse('#/constructor').view, 'unknown');
    assert.deepEqual(parse('#/?from=soon&to=2024-13&contested=yes&evil=1'), {view: 'measures', id: null});
});

test('values are said as they were qualified', () => {
    const units = new Map([
        ['shell', {name: 'shell'}],
        ['year', {name: 'year'}],
        ['percent', {name: 'percent'}],
        ['fraction', {name: 'fraction'}],
    ]);
    const value = (more) =>
        valueText(
            {amount: null, lower: null, upper: null, numerator: null, per: null, unit_id: 'shell', ...more},
            units,
        );
    assert.equal(
        value({qualifier: 'approximately', amount: 3000000, per: ['year']}),
        'about 3,000,000 shells per year',
    );
    assert.equal(value({qualifier: 'odd', amount: 70}), '70-odd shells');
    assert.equal(value({qualifier: 'exactly', amount: 1}), '1 shell');
    assert.equal(value({qualifier: 'exactly', amount: 0}), '0 shells');
    assert.equal(value({qualifier: 'between', lower: 10, upper: 12}), '10 to 12 shells');
    assert.equal(
        value({qualifier: 'magnitude', magnitude: 'hundreds-of-thousands'}),
        'hundreds of thousands of shells',
    );
    assert.equal(value({qualifier: 'worded', words: 'beaucoup'}), '“beaucoup” (shells)');
    assert.equal(value({qualifier: 'exactly', amount: 50, unit_id: 'percent'}), '50%');
    assert.equal(value({qualifier: 'exactly', numerator: 1, denominator: 3, unit_id: 'fraction'}), '1/3');
    assert.equal(
        boundsText({low: 10, low_included: false, high: null, high_included: null}),
        '10 (not included) – no upper end',
    );
    assert.equal(plural('entry'), 'entries');
    assert.equal(plural('day'), 'days');
});

test('texts have the direction of their language', () => {
    assert.deepEqual(inLanguage('ar'), {lang: 'ar', dir: 'rtl'});
    assert.deepEqual(inLanguage('ko'), {lang: 'ko', dir: 'ltr'});
    assert.deepEqual(inLanguage(null), {lang: null, dir: 'auto'});
});

test('zero is on both scales, and amounts of one unit share one', () => {
    const figure = (low, best, high, unit = 'shell') => ({low, best, high, unit_id: unit, per: null});
    for (const logarithmic of [false, true]) {
        const scale = amounts(
            [figure(0, 0, 0), figure(1000, null, null), figure(2000000, 2000000, 2000000)],
            logarithmic,
            10,
            300,
        );
        assert.equal(scale.at(0), 300);
        assert.ok(scale.at(1000) <= 300 && scale.at(2000000) < scale.at(1000));
        assert.equal(scale.ticks[0].text, '0');
    }
    assert.equal(panels([figure(1, 1, 1), figure(0.5, 0.5, 0.5, 'fraction'), figure(60, 60, 60, 'percent')]).length, 2);
});
