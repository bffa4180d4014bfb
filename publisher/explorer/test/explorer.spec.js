// The page in a browser, from disk.

import {readFileSync, statSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {address, dataset, file, hostile, rows, tables} from './pages.js';

const TROOPS = 'dprk-troops-sent-to-russia';
const figures = rows('figures');
const ofTroops = figures.filter((figure) => figure.measure_id === TROOPS);
const arabic = rows('sources').find((source) => source.language === 'ar');

/** Opens a view; whatever the console complains of, or asks of a network, fails the test at its end. */
async function open(page, fragment = '', from = address) {
    const trouble = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(error.stack));
    page.on('request', (request) => request.url().split('#')[0] !== from && trouble.push('asked for ' + request.url()));
    await page.goto(from + fragment);
    await expect(page.locator('main h1')).toBeVisible();
    return trouble;
}

const detail = (page) => page.locator('.side .detail, .pinned-below .detail').locator('visible=true').first();

test('loads from disk, asks for nothing, complains of nothing', async ({page}) => {
    const trouble = await open(page);
    for (const fragment of ['#/figures', '#/events', '#/relays', '#/sources', '#/about', '#/measure/' + TROOPS]) {
        await page.goto(address + fragment);
        await expect(page.locator('main h1')).toBeVisible();
    }
    expect(trouble).toEqual([]);
});

test('is smaller than 2 MB and draws at once', async ({page}) => {
    const size = statSync(file).size;
    await open(page, '#/measure/' + TROOPS);
    const shown = await page.evaluate(() => performance.getEntriesByName('shown')[0].startTime);
    console.log(`explorer.html: ${size} bytes; first chart after ${Math.round(shown)} ms`);
    expect(size).toBeLessThan(2_000_000);
    expect(shown).toBeLessThan(3000);
});

test('every figure of every measure has a mark, with or without a date, and zero is on every axis', async ({page}) => {
    test.setTimeout(240_000);
    const trouble = await open(page, '#/measure/' + TROOPS);
    for (const {measure_id: id} of rows('measures')) {
        for (const query of ['', '?scale=log', '?time=about']) {
            await page.evaluate((hash) => (location.hash = hash), '#/measure/' + id + query);
            const seen = await page.evaluate(() => ({
                marks: [...document.querySelectorAll('a.mark')].map((mark) => mark.dataset.figure).sort(),
                broken: [...document.querySelectorAll('.charts svg *')]
                    .flatMap((node) => [...node.attributes])
                    .filter((attribute) => /NaN|Infinity|undefined/.test(attribute.value)).length,
                zeros: [...document.querySelectorAll('svg.chart')].filter(
                    (chart) => ![...chart.querySelectorAll('.axes text')].some((text) => text.textContent === '0'),
                ).length,
                outside: [...document.querySelectorAll('svg.chart')].flatMap((chart) =>
                    [...chart.querySelectorAll('.hit')].filter(
                        (hit) =>
                            !(
                                hit.cx.baseVal.value > 0 &&
                                hit.cx.baseVal.value < chart.width.baseVal.value &&
                                hit.cy.baseVal.value > 0 &&
                                hit.cy.baseVal.value < chart.height.baseVal.value
                            ),
                    ),
                ).length,
            }));
            expect(seen, id + query).toEqual({
                marks: figures
                    .filter((figure) => figure.measure_id === id)
                    .map((figure) => figure.figure_id)
                    .sort(),
                broken: 0,
                zeros: 0,
                outside: 0,
            });
        }
    }
    expect(trouble).toEqual([]);
});

test('figures without a date stand in a lane of their own', async ({page}) => {
    await open(page, '#/measure/' + TROOPS);
    const lane = await page.locator('.axes .lane').boundingBox();
    for (const {figure_id: id} of ofTroops.filter((figure) => !figure.stated_on && !figure.as_of && !figure.period)) {
        const mark = await page.locator(`a.mark[data-figure="${id}"] .badge`).boundingBox();
        expect(mark.x, id).toBeGreaterThan(lane.x - 12);
    }
    await expect(page.locator('.axes text', {hasText: 'no date'})).toBeVisible();
});

test('filter, chart, copy', async ({page}) => {
    const trouble = await open(page, '#/measure/' + TROOPS);
    await page.locator('#filter-claimant').selectOption('nis');
    const said = ofTroops.filter((figure) => figure.asserted_by?.includes('nis'));
    await expect(page.locator('a.mark')).toHaveCount(said.length);
    await expect(page.locator('.shown')).toHaveText(said.length + ' of ' + ofTroops.length + ' statements');
    await page.locator('a.mark[data-figure="nis-troops-2025-04-30"]').hover({force: true});
    const citation = rows('citations').find(
        (row) => row.record_id === 'nis-troops-2025-04-30' && row.fidelity === 'faithful',
    );
    await expect(page.getByRole('tooltip')).toContainText('National Intelligence Service of South Korea');
    await expect(page.getByRole('tooltip')).toContainText(citation.quote);
    await page.locator('a.mark[data-figure="nis-troops-2025-04-30"]').click({force: true});
    expect(page.url()).toContain('pin=nis-troops-2025-04-30');
    await expect(detail(page)).toContainText('15,000 soldiers');
    await detail(page)
        .getByRole('button', {name: /^Quote/})
        .first()
        .click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('“' + citation.quote + '”\n');
    await detail(page).getByRole('button', {name: 'CSL-JSON: citation of this figure'}).click();
    const [csl] = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    expect(csl.id).toBe('nis-troops-2025-04-30');
    await detail(page).getByRole('button', {name: 'BibTeX: citation of this figure'}).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@misc\{nis-troops-2025-04-30,\n/);
    expect(trouble).toEqual([]);
});

test('copies without the clipboard of secure pages too', async ({page}) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await open(page, '#/figure/nis-troops-2025-04-30');
    await page.getByRole('button', {name: 'Plain: citation of this figure'}).click();
    await expect(page.getByText('Plain – copied')).toBeVisible();
    await page.goto(address + '#/sources');
    await page.getByLabel('Search', {exact: true}).focus();
    await page.keyboard.press('Control+V');
    await expect(page.getByLabel('Search', {exact: true})).toHaveValue(/nis-troops-2025-04-30/);
});

test('the keyboard alone leads from the search to the words of a figure and back', async ({page}) => {
    const trouble = await open(page);
    await page.keyboard.press('/');
    await page.keyboard.type('soldiers of the dprk sent to russia');
    await expect(page.locator('.card')).not.toHaveCount(0);
    await expect(page).toHaveURL(/q=soldiers/);
    await tabTo(page, '.card a');
    await page.keyboard.press('Enter');
    await expect(page.locator('h1')).toBeFocused();
    await tabTo(page, 'a.mark');
    await expect(page.getByRole('tooltip')).toBeVisible();
    const first = await page.evaluate(() => document.activeElement.dataset.figure);
    await page.keyboard.press('ArrowRight');
    const second = await page.evaluate(() => document.activeElement.dataset.figure);
    expect(second).not.toBe(first);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tooltip')).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp('pin=' + second));
    expect(await page.evaluate(() => document.activeElement.dataset.figure)).toBe(second);
    await expect(detail(page)).toBeVisible();
    await page.goBack();
    await expect(page).not.toHaveURL(/pin=/);
    await page.goBack();
    await expect(page.locator('.card')).not.toHaveCount(0);
    expect(trouble).toEqual([]);
});

async function tabTo(page, selector) {
    for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) {
            return;
        }
    }
    throw new Error('no ' + selector + ' within 60 presses of Tab');
}

test('the fragment holds all that is chosen', async ({page}) => {
    const fragment =
        '#/figures?q=soldiers&claimant=nis&language=en&nature=asserted&from=2024-01&to=2025-12&sort=-value&contested=1';
    await open(page, fragment);
    await expect(page.locator('#filter-claimant')).toHaveValue('nis');
    await expect(page.getByLabel('Contradicted only')).toBeChecked();
    await expect(page.getByLabel('Search', {exact: true})).toHaveValue('soldiers');
    await expect(page.locator('th[aria-sort="descending"]')).toContainText('Figure');
    const shown = await page.locator('tbody tr').count();
    expect(shown).toBeGreaterThan(0);
    await page.reload();
    await expect(page.locator('tbody tr')).toHaveCount(shown);
    await page.getByRole('button', {name: 'Clear filters'}).click();
    await expect(page.locator('tbody tr')).toHaveCount(figures.length);
    await page.goBack();
    await expect(page.locator('tbody tr')).toHaveCount(shown);
    await page.goForward();
    await expect(page.locator('tbody tr')).toHaveCount(figures.length);
});

test('a fragment that makes no sense does no harm', async ({page}) => {
    const trouble = await open(page);
    for (const bad of [
        '#',
        '#x',
        '#/nothing',
        '#/measure',
        '#/measure/',
        '#/measure/none',
        '#/figure/%E0%A4%A',
        '#/figure/__proto__',
        '#/constructor/x',
        '#/toString',
        '#/measures?from=soon&to=99999-99&nature=x&order=constructor&sort=--',
        '#/measure/' + TROOPS + '?pin=<img src=x>&scale=x&time=y',
        '#/events?kind="><script>',
        '#/figures?sort=__proto__&q=%00%ff',
        '#/' + 'a/'.repeat(500),
    ]) {
        await page.evaluate((hash) => (location.hash = hash), bad);
        await expect(page.locator('main h1'), bad).toHaveCount(1);
    }
    expect(trouble).toEqual([]);
});

test('a record full of markup is shown as text', async ({page}) => {
    const trouble = await open(page, '', hostile());
    const views = [
        '',
        '#/figures',
        '#/events',
        '#/relays',
        '#/sources',
        '#/about',
        '#/measure/crates-landed',
        '#/figure/f00',
        '#/event/landing',
        '#/source/page',
        '#/party/ship',
        '#/measure/crates-landed?pin=f01',
    ];
    for (const view of views) {
        await page.evaluate((hash) => (location.hash = hash), view || '#/');
        await expect(page.locator('main h1'), view).toHaveCount(1);
        expect(
            await page.evaluate(
                () => document.querySelectorAll('#explorer img, #explorer script, #explorer [onerror]').length,
            ),
            view,
        ).toBe(0);
        expect(await page.title(), view).not.toBe('taken');
    }
    await page.goto(hostile() + '#/source/page');
    await expect(page.locator('h1')).toContainText('<img src=x onerror=');
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    expect(trouble).toEqual([]);
});

test('the rows that are shown can be had as CSV', async ({page}) => {
    await open(page, '#/measure/' + TROOPS + '?claimant=nis');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', {name: /^Download/}).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe(dataset.name + '-' + dataset.version + '-figures.csv');
    const text = readFileSync(await file.path(), 'utf8');
    const said = ofTroops.filter((figure) => figure.asserted_by?.includes('nis'));
    expect(text.split('\r\n')[0]).toBe(tables.figures.columns.join(','));
    expect(text.split('\r\n').length).toBe(said.length + 2);
    for (const figure of said) {
        expect(text).toContain('\r\n' + figure.figure_id + ',');
    }
});

test('undated figures that a filter of time leaves out are counted', async ({page}) => {
    await open(page, '#/measure/' + TROOPS + '?from=2025-01');
    await expect(page.locator('.shown')).toContainText('without a date');
});

test('quotes have their language and direction', async ({page}) => {
    await open(page, '#/source/' + arabic.source_id);
    const quote = page.locator('blockquote').first();
    await expect(quote).toHaveAttribute('lang', 'ar');
    await expect(quote).toHaveAttribute('dir', 'rtl');
});

test('the colours can be chosen and the choice is kept', async ({page}) => {
    await page.emulateMedia({colorScheme: 'light'});
    await open(page);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', {name: 'Colours: auto'}).click();
    await page.getByRole('button', {name: 'Colours: light'}).click();
    expect(await paper()).not.toBe(light);
    await page.reload();
    await expect(page.getByRole('button', {name: 'Colours: dark'})).toBeVisible();
    await page.emulateMedia({media: 'print'});
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await expect(page.getByRole('search')).toBeHidden();
});

test('without script there is a table', async ({browser}) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.locator('noscript tbody tr')).toHaveCount(figures.length);
    await context.close();
});
