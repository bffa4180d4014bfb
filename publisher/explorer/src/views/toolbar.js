// How many rows the filters leave, and the rows as a file.

import {h} from '../dom.js';
import {csv} from '../csv.js';
import {download} from '../copy.js';
import {filtersOf} from '../state.js';
import {count, number} from '../words.js';

/** How many statements there are, and of how many. */
export function counts(state, {rows, undated, total}) {
    const filtered = Object.keys(filtersOf(state)).length > 0;
    return h(
        'p',
        {class: 'shown'},
        filtered || rows.length < total
            ? number(rows.length) + ' of ' + count(total, 'statement')
            : count(rows.length, 'statement'),
        undated > 0 &&
            '; ' + undated + ' more without a date ' + (undated === 1 ? 'is' : 'are') + ' left out by the time',
    );
}

/** The line above cards and tables: how many rows there are, choices, and the file. */
export function toolbar(data, state, shown, ...more) {
    return h('div', {class: 'toolbar'}, counts(state, shown), more, csvButton(data, shown.rows));
}

/** The rows as a file. */
export function csvButton(data, rows) {
    return h(
        'button',
        {
            type: 'button',
            class: 'download',
            'data-key': 'csv',
            disabled: rows.length === 0,
            title: 'RFC 4180, UTF-8. A text that a spreadsheet would take for a formula, or that begins with an apostrophe, has one apostrophe in front.',
            onclick: () =>
                download(
                    data.dataset.name + '-' + data.dataset.version + '-figures.csv',
                    'text/csv;charset=utf-8',
                    csv(data.columns, rows),
                ),
        },
        'Download ' + count(rows.length, 'row') + ' (CSV)',
    );
}
