// Who passes on whom: claimants on the left, those who carried their words on the right.

import {h, s} from './dom.js';
import {claimantOf} from './data.js';
import {partyLink} from './parts.js';
import {number} from './words.js';

const ROWS = 12;

/** How many citations of each claimant's statements came by way of each carrier. */
function pairs(data, figures) {
    const counts = new Map();
    for (const figure of figures) {
        const claimant = claimantOf(figure);
        if (!claimant) {
            continue;
        }
        for (const citation of data.citationsOf.get(figure.figure_id)) {
            for (const carrier of new Set([...(figure.through ?? []), ...(citation.relays ?? [])])) {
                const key = claimant + '\n' + carrier;
                counts.set(key, (counts.get(key) ?? 0) + 1);
            }
        }
    }
    return [...counts].map(([key, pages]) => ({from: key.split('\n')[0], to: key.split('\n')[1], pages}));
}

function totals(rows, side) {
    const sums = new Map();
    rows.forEach((row) => sums.set(row[side], (sums.get(row[side]) ?? 0) + row.pages));
    return [...sums].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export function flow(data, figures) {
    const all = pairs(data, figures);
    if (all.length < 3) {
        return null;
    }
    const right = totals(all, 'to').slice(0, ROWS);
    const kept = all.filter((row) => right.some(([id]) => id === row.to));
    const left = totals(kept, 'from').slice(0, ROWS);
    const drawn = kept.filter((row) => left.some(([id]) => id === row.from));
    const gap = 8;
    const sum = Math.max(
        left.reduce((total, [, pages]) => total + pages, 0),
        right.reduce((total, [, pages]) => total + pages, 0),
    );
    const rows = Math.max(left.length, right.length);
    const height = Math.max(160, rows * 30);
    const unit = (height - rows * (gap + 6)) / sum;
    const stack = (entries, side) => {
        let y = 0;
        const used = entries.map(([id]) =>
            drawn.filter((row) => row[side] === id).reduce((total, row) => total + row.pages, 0),
        );
        const free = height - used.reduce((total, pages) => total + Math.max(3, pages * unit), 0);
        const between = free / Math.max(1, entries.length);
        return new Map(
            entries.map(([id], index) => {
                const size = Math.max(3, used[index] * unit);
                const place = {top: y + between / 2, size, next: y + between / 2, pages: used[index]};
                y += size + between;
                return [id, place];
            }),
        );
    };
    const sides = {from: stack(left, 'from'), to: stack(right, 'to')};
    const width = 300;
    const ribbons = [...drawn]
        .sort(
            (a, b) =>
                sides.from.get(a.from).top - sides.from.get(b.from).top ||
                sides.to.get(a.to).top - sides.to.get(b.to).top,
        )
        .map((row) => {
            const a = sides.from.get(row.from);
            const b = sides.to.get(row.to);
            const size = Math.max(1.5, row.pages * unit);
            const y1 = a.next + size / 2;
            const y2 = b.next + size / 2;
            a.next += size;
            b.next += size;
            const rank = data.claimantRank.indexOf(row.from) % 11;
            return s('path', {
                class: 'ribbon c-' + rank,
                'stroke-width': size,
                d: `M0,${y1}C${width / 2},${y1} ${width / 2},${y2} ${width},${y2}`,
            });
        });
    const labels = (side, places) =>
        h(
            'ul',
            {class: 'flow-' + side, style: {height: height + 'px'}},
            [...places].map(([id, place]) =>
                h(
                    'li',
                    {style: {top: ((place.top + place.size / 2) / height) * 100 + '%'}},
                    partyLink(data, id),
                    ' ',
                    h('span', {class: 'count'}, number(place.pages)),
                ),
            ),
        );
    return h(
        'section',
        {class: 'flow-section'},
        h('h2', {class: 'section'}, 'Who passes on whom'),
        h(
            'p',
            {class: 'hint'},
            'Left: who stated. Right: who is named as having passed it on (lawmakers, newspapers, agencies). The wider, the more citations came that way; at most ' +
                ROWS +
                ' of each are drawn.',
        ),
        h(
            'div',
            {class: 'flow'},
            labels('from', sides.from),
            s(
                'svg',
                {viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none', height, 'aria-hidden': 'true'},
                ribbons,
            ),
            labels('to', sides.to),
        ),
        h(
            'details',
            {class: 'as-table'},
            h('summary', {}, 'The same as a table (' + all.length + ' pairs)'),
            h(
                'div',
                {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': 'Who passes on whom, table'},
                h(
                    'table',
                    {},
                    h(
                        'thead',
                        {},
                        h(
                            'tr',
                            {},
                            ['Stated by', 'Passed on by', 'Citations'].map((text) => h('th', {scope: 'col'}, text)),
                        ),
                    ),
                    h(
                        'tbody',
                        {},
                        [...all]
                            .sort((a, b) => b.pages - a.pages)
                            .map((row) =>
                                h(
                                    'tr',
                                    {},
                                    h('th', {scope: 'row'}, partyLink(data, row.from)),
                                    h('td', {}, partyLink(data, row.to)),
                                    h('td', {class: 'number'}, number(row.pages)),
                                ),
                            ),
                    ),
                ),
            ),
        ),
    );
}
