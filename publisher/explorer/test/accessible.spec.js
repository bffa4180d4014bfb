// axe-core on every view, in both colours, at three widths; and nothing wider than the window.

import {AxeBuilder} from '@axe-core/playwright';
import {expect, test} from '@playwright/test';
import {address, rows} from './pages.js';

const FIGURE = 'shin-won-sik-containers-2024-02-26';
const VIEWS = {
    measures: '#/',
    'measures, filtered': '#/?claimant=nis&contested=1',
    measure: '#/measure/dprk-troops-sent-to-russia',
    'measure, pinned': '#/measure/arms-containers-sent-to-russia?pin=' + FIGURE,
    'measure in two units': '#/measure/length-of-tumen-road-bridge',
    figures: '#/figures?q=soldiers',
    figure: '#/figure/' + FIGURE,
    events: '#/events',
    event: '#/event/' + rows('events')[0].event_id,
    relays: '#/relays?q=containers',
    sources: '#/sources?q=yonhap',
    source: '#/source/rt-arabic-tourists-2024',
    party: '#/party/nis',
    about: '#/about',
    unknown: '#/nothing',
    empty: '#/figures?q=zzzz',
};

for (const [name, fragment] of Object.entries(VIEWS)) {
    for (const colorScheme of ['light', 'dark']) {
        test(`${name}, ${colorScheme}`, async ({page}) => {
            test.setTimeout(300_000);
            await page.emulateMedia({colorScheme});
            for (const width of [360, 768, 1440]) {
                await page.setViewportSize({width, height: 900});
                await page.goto('about:blank');
                await page.goto(address + fragment);
                await expect(page.locator('main h1')).toBeVisible();
                expect(
                    await page.evaluate(
                        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
                    ),
                    'wider than ' + width,
                ).toBeLessThanOrEqual(0);
                const {violations} = await new AxeBuilder({page}).analyze();
                expect(
                    violations.map(
                        (violation) =>
                            violation.id +
                            ': ' +
                            violation.nodes
                                .slice(0, 3)
                                .map((node) => node.html + ' ' + (node.any[0]?.message ?? node.all[0]?.message ?? ''))
                                .join(' | '),
                    ),
                    width + ' px',
                ).toEqual([]);
            }
        });
    }
}
