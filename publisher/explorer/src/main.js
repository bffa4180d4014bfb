// Puts the page together: what the fragment says is what is shown.

import {statusLine} from './copy.js';
import {read} from './data.js';
import {h, put} from './dom.js';
import {filterBar} from './filters.js';
import {FILTERS, filtersOf, fragment, link, parse} from './state.js';
import {about, figure, figures, party, unknown} from './views/figures.js';
import {event, events} from './views/events.js';
import {measure} from './views/measure.js';
import {measures} from './views/measures.js';
import {relays} from './views/relays.js';
import {source, sources} from './views/sources.js';
import {themeButton} from './theme.js';

const VIEWS = {measures, measure, figures, figure, events, event, relays, sources, source, party, about};
const RECORDS = {measure: 'measure', figure: 'figure', event: 'event', source: 'source', party: 'party'};
const NAVIGATION = [
    ['measures', 'Measures'],
    ['figures', 'Table'],
    ['events', 'Events'],
    ['relays', 'Relays'],
    ['sources', 'Sources'],
    ['about', 'About'],
];
const SECTION = {measure: 'measures', figure: 'measures', event: 'events', source: 'sources'};

function start() {
    const data = read(JSON.parse(document.getElementById('data').textContent));
    const notice = document.getElementById('notice').textContent;
    const main = h('main', {id: 'main', tabindex: '-1'});
    const navigation = h('nav', {'aria-label': 'Views'});
    let state = parse(location.hash);
    let leave = null;
    const announcer = h('p', {class: 'offscreen', role: 'status'});
    const bar = filterBar(data, (changes, step) => {
        const next = {
            ...state,
            ...(changes === 'clear' ? Object.fromEntries(FILTERS.map((name) => [name, null])) : changes),
        };
        if (step) {
            location.hash = fragment(next);
        } else {
            history.replaceState(history.state, '', fragment(next));
            show();
        }
    });
    put(
        document.getElementById('explorer'),
        h(
            'header',
            {class: 'top'},
            h(
                'a',
                {
                    class: 'skip',
                    href: '#/',
                    onclick: (clicked) => {
                        clicked.preventDefault();
                        main.focus();
                    },
                },
                'Skip to the content',
            ),
            h(
                'div',
                {class: 'inner'},
                h(
                    'a',
                    {class: 'brand', href: '#/'},
                    h('span', {class: 'sign', 'aria-hidden': 'true'}),
                    'Sourced Figures',
                ),
                navigation,
                themeButton(),
            ),
        ),
        bar.node,
        main,
        h(
            'footer',
            {class: 'foot'},
            h(
                'p',
                {},
                data.dataset.title +
                    ', version ' +
                    data.dataset.version +
                    ' (' +
                    data.dataset.released +
                    '). ' +
                    data.dataset.licence +
                    '.',
                h('a', {href: link('about')}, 'About this page'),
            ),
        ),
        announcer,
        statusLine(),
    );

    function render(asked) {
        const known = VIEWS[asked.view] && (!RECORDS[asked.view] || data[RECORDS[asked.view]].has(asked.id));
        return known ? VIEWS[asked.view](data, asked, notice) : unknown(asked);
    }

    function show() {
        const before = state;
        state = parse(location.hash);
        const same = before.view === state.view && before.id === state.id && main.firstChild !== null;
        const key = document.activeElement?.closest?.('[data-key]')?.dataset.key;
        leave?.();
        const scrolled = [...main.querySelectorAll('.scroll')].map((node) => node.scrollLeft);
        const view = render(state);
        put(main, view.node);
        leave = view.ready?.() ?? null;
        document.title = view.title === data.dataset.title ? view.title : view.title + ' – ' + data.dataset.title;
        put(
            navigation,
            h(
                'ul',
                {},
                NAVIGATION.map(([id, text]) =>
                    h(
                        'li',
                        {},
                        h(
                            'a',
                            {
                                href: link(id, null, ['about', 'sources'].includes(id) ? {} : filtersOf(state)),
                                'data-key': 'nav-' + id,
                                'aria-current': id === (SECTION[state.view] ?? state.view) ? 'page' : null,
                            },
                            text,
                        ),
                    ),
                ),
            ),
        );
        bar.update(state);
        const shown = main.querySelector('.shown')?.textContent ?? '';
        if (announcer.textContent !== shown) {
            announcer.textContent = shown; // The view is a new one each time; only what stays is read out when it changes.
        }
        if (same) {
            main.querySelectorAll('.scroll').forEach((node, index) => (node.scrollLeft = scrolled[index] ?? 0));
            restoreFocus(key, before, state);
        }
        return same;
    }

    /** The element that had the focus is a new one now; a detail that opens below the chart is led to. */
    function restoreFocus(key, before, after) {
        if (key) {
            document.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({preventScroll: true});
        }
        const below = main.querySelector('.pinned-below');
        if (after.pin && after.pin !== before.pin && below && below.offsetParent !== null) {
            below.scrollIntoView({
                block: 'nearest',
                behavior: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
            });
        }
    }

    const places = new Map();
    let here = history.state?.place ?? 0;
    let newest = here;
    const enter = () => {
        places.set(here, window.scrollY);
        const back = typeof history.state?.place === 'number';
        here = back ? history.state.place : ++newest;
        if (!back) {
            history.replaceState({place: here}, '');
        }
        const same = show();
        if (back && places.has(here)) {
            window.scrollTo(0, places.get(here));
        } else if (!same) {
            window.scrollTo(0, 0);
        }
        if (!same) {
            document.getElementById('heading')?.focus({preventScroll: true});
        }
    };
    history.scrollRestoration = 'manual';
    history.replaceState({place: here}, '');
    window.addEventListener('popstate', enter);
    document.addEventListener('keydown', (pressed) => {
        if (
            pressed.key === '/' &&
            !bar.node.hidden &&
            !pressed.target.closest('input, select, textarea') &&
            !pressed.ctrlKey &&
            !pressed.metaKey &&
            !pressed.altKey
        ) {
            pressed.preventDefault();
            bar.focus();
        }
    });
    show();
    performance.mark('shown');
}

start();
