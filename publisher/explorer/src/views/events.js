// Events in time, and one event.

import {scaleUtc} from 'd3-scale';
import {h, s} from '../dom.js';
import {dateText, span} from '../dates.js';
import {eventDetail} from '../detail.js';
import {filterEvents} from '../filter.js';
import {fragment, link} from '../state.js';
import {heading, partyLink} from '../parts.js';
import {count, phrase} from '../words.js';

const startOf = (event) => {
    const at = span(event.event_date);
    return at ? (at.start ?? at.end) : null;
};

export function events(data, state) {
    const rows = filterEvents(data, state);
    const kinds = [...new Set(data.events.map((event) => event.kind))].sort();
    const select = h(
        'select',
        {id: 'filter-kind', onchange: () => (location.hash = fragment({...state, kind: select.value || null}))},
        h('option', {value: ''}, 'All kinds'),
        kinds.map((kind) => h('option', {value: kind, selected: kind === state.kind}, phrase(kind))),
    );
    return {
        title: 'Events',
        node: h(
            'div',
            {},
            heading('Events'),
            h(
                'p',
                {class: 'definition'},
                'Signings, visits, launches, votes, denials: something dated, asserted and cited like a figure.',
            ),
            h(
                'div',
                {class: 'toolbar'},
                h(
                    'p',
                    {class: 'shown'},
                    rows.length === data.events.length
                        ? count(rows.length, 'event')
                        : rows.length + ' of ' + count(data.events.length, 'event'),
                ),
                h('label', {class: 'field'}, h('span', {}, 'Kind'), select),
            ),
            overview(data, rows),
            eventList(data, rows),
        ),
    };
}

/** How many events fell into each month. */
function overview(data, rows) {
    const dated = rows.filter((event) => startOf(event) !== null);
    if (dated.length < 8) {
        return null;
    }
    const months = new Map();
    for (const event of dated) {
        const at = new Date(startOf(event));
        const month = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1);
        months.set(month, (months.get(month) ?? 0) + 1);
    }
    const recent = [...months].filter(([month]) => month >= Date.UTC(2020, 0, 1));
    const shown = recent.length > 6 ? recent : [...months];
    const width = 1000;
    const height = 90;
    const first = Math.min(...shown.map(([month]) => month));
    const last = Math.max(...shown.map(([month]) => month)) + 31 * 86400000;
    const x = scaleUtc([first, last], [4, width - 4]);
    const most = Math.max(...shown.map(([, number]) => number));
    const wide = Math.max(3, x(first + 30 * 86400000) - x(first) - 3);
    const years = [];
    for (let year = new Date(first).getUTCFullYear(); Date.UTC(year, 0, 1) < last; year++) {
        years.push(year);
    }
    return h(
        'div',
        {class: 'overview'},
        s(
            'svg',
            {viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', 'aria-hidden': 'true'},
            years
                .filter((year) => Date.UTC(year, 0, 1) >= first)
                .map((year) =>
                    s('line', {
                        class: 'grid',
                        x1: x(Date.UTC(year, 0, 1)),
                        x2: x(Date.UTC(year, 0, 1)),
                        y1: 0,
                        y2: height,
                    }),
                ),
            shown.map(([month, number]) =>
                s('rect', {
                    class: 'month',
                    x: x(month) + 1,
                    width: wide,
                    y: height - (number / most) * (height - 8),
                    height: (number / most) * (height - 8),
                    rx: 2,
                }),
            ),
        ),
        h(
            'div',
            {class: 'years', 'aria-hidden': 'true'},
            years
                .filter((year) => Date.UTC(year, 0, 1) >= first)
                .map((year) => h('span', {style: {left: x(Date.UTC(year, 0, 1)) / 10 + '%'}}, year)),
        ),
    );
}

/** Events in order, by year; those without a date at the end. */
export function eventList(data, rows) {
    const sorted = [...rows].sort(
        (a, b) => (startOf(a) ?? Infinity) - (startOf(b) ?? Infinity) || (a.event_id < b.event_id ? -1 : 1),
    );
    const years = new Map();
    for (const event of sorted) {
        const at = startOf(event);
        const year = at === null ? 'No date' : String(new Date(at).getUTCFullYear());
        years.set(year, [...(years.get(year) ?? []), event]);
    }
    return rows.length === 0
        ? h('p', {class: 'empty'}, 'No event fits these filters.')
        : h(
              'div',
              {class: 'timeline'},
              [...years].map(([year, events]) =>
                  h(
                      'section',
                      {},
                      h('h2', {}, year),
                      h(
                          'ol',
                          {},
                          events.map((event) =>
                              h(
                                  'li',
                                  {class: event.status},
                                  h(
                                      'p',
                                      {class: 'when'},
                                      dateText(event.event_date) || 'no date',
                                      ' ',
                                      h('span', {class: 'tag'}, phrase(event.kind)),
                                      event.status !== 'active' && h('span', {class: 'tag differs'}, event.status),
                                  ),
                                  h('p', {class: 'what'}, h('a', {href: link('event', event.event_id)}, event.summary)),
                                  h(
                                      'p',
                                      {class: 'by'},
                                      (event.parties ?? []).map((id, index) => [
                                          index > 0 && ', ',
                                          partyLink(data, id),
                                      ]),
                                      event.parties ? ' · ' : '',
                                      count(event.citation_count, 'page'),
                                  ),
                              ),
                          ),
                      ),
                  ),
              ),
          );
}

export function event(data, state) {
    const row = data.event.get(state.id);
    return {title: row.summary, node: h('div', {class: 'narrow'}, eventDetail(data, row))};
}
