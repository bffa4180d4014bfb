// The bar of search and filters. It stays while views change, so that nothing that is typed gets lost.

import {h, put} from './dom.js';
import {claimantOf} from './data.js';
import {filtersOf} from './state.js';
import {languageName, phrase} from './words.js';

function options(select, entries, all) {
    put(
        select,
        h('option', {value: ''}, all),
        entries.map(([value, text]) => h('option', {value}, text)),
    );
}

function counted(values) {
    const counts = new Map();
    for (const value of values) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts];
}

/**
 * Makes the bar.
 *
 * @param change called with what is to be changed in the state, and whether it is a new step for the back button
 */
export function filterBar(data, change) {
    const search = h('input', {
        type: 'search',
        id: 'search',
        placeholder: 'Words, claimants, pages …',
        autocomplete: 'off',
        spellcheck: 'false',
    });
    let typing;
    search.addEventListener('input', () => {
        clearTimeout(typing);
        typing = setTimeout(() => change({q: search.value.trim() || null}, false), 140);
    });
    const select = (name, label) => {
        const field = h('select', {id: 'filter-' + name, onchange: () => change({[name]: field.value || null}, true)});
        return {name, field, node: h('label', {class: 'field'}, h('span', {}, label), field)};
    };
    const month = (name, label) => {
        const field = h('input', {
            type: 'month',
            id: 'filter-' + name,
            placeholder: 'YYYY-MM',
            pattern: '[0-9]{4}(-[0-9]{2})?',
            onchange: () => change({[name]: field.value || null}, true),
        });
        return {name, field, node: h('label', {class: 'field short'}, h('span', {}, label), field)};
    };
    const check = (name, label, title) => {
        const field = h('input', {
            type: 'checkbox',
            id: 'filter-' + name,
            onchange: () => change({[name]: field.checked || null}, true),
        });
        return {name, field, box: true, node: h('label', {class: 'check', title}, field, h('span', {}, label))};
    };
    const fields = [
        select('in', 'Measure'),
        select('claimant', 'Claimant'),
        select('language', 'Language of a page'),
        select('nature', 'Nature'),
        month('from', 'From'),
        month('to', 'To'),
        check('contested', 'Contradicted only', 'Figures that cannot be so together with another one'),
        check('origins', 'Several origins', 'Figures with which another independent origin agrees'),
        check('whole', 'Without a restriction', 'Figures that cover all that their measure names, not a part'),
    ];
    const field = (name) => fields.find((each) => each.name === name);
    options(
        field('in').field,
        data.measures
            .filter((measure) => data.figuresOf.get(measure.measure_id).length > 0)
            .map((measure) => [measure.measure_id, measure.name])
            .sort((a, b) => a[1].localeCompare(b[1], 'en')),
        'All measures',
    );
    const claimants = counted(data.figures.flatMap((figure) => (claimantOf(figure) ? figure.asserted_by : ['nobody'])));
    options(
        field('claimant').field,
        claimants
            .map(([id, number]) => [id, (id === 'nobody' ? 'Nobody named' : data.name(id)) + ' (' + number + ')'])
            .sort((a, b) => a[1].localeCompare(b[1], 'en')),
        'All claimants',
    );
    options(
        field('language').field,
        counted(data.sources.map((source) => source.language))
            .map(([code, number]) => [code, languageName(code) + ' (' + number + ')'])
            .sort((a, b) => a[1].localeCompare(b[1], 'en')),
        'All languages',
    );
    options(
        field('nature').field,
        counted(data.figures.map((figure) => figure.nature))
            .map(([nature, number]) => [nature, phrase(nature) + ' (' + number + ')'])
            .sort(),
        'All natures',
    );

    const clear = h(
        'button',
        {type: 'button', class: 'clear', 'data-key': 'clear', onclick: () => change('clear', true)},
        'Clear filters',
    );
    const badge = h('span', {class: 'count'});
    const more = h(
        'button',
        {
            type: 'button',
            class: 'more',
            'aria-expanded': 'false',
            'aria-controls': 'fields',
            onclick: () => {
                const open = node.classList.toggle('open');
                more.setAttribute('aria-expanded', String(open));
            },
        },
        'Filters ',
        badge,
    );
    const panel = h(
        'div',
        {class: 'fields', id: 'fields'},
        fields.filter((each) => !each.box).map((each) => each.node),
        h(
            'div',
            {class: 'checks'},
            fields.filter((each) => each.box).map((each) => each.node),
            clear,
        ),
    );
    const node = h(
        'form',
        {class: 'bar', role: 'search', 'aria-label': 'Search and filters', onsubmit: (event) => event.preventDefault()},
        h('div', {class: 'inner'}, h('label', {class: 'search'}, h('span', {}, 'Search'), search), more, panel),
    );
    return {
        node,
        update(state) {
            node.hidden = !['measures', 'measure', 'figures', 'events', 'relays', 'sources'].includes(state.view);
            const figures = ['measures', 'measure', 'figures', 'relays'].includes(state.view);
            if (document.activeElement !== search) {
                search.value = state.q ?? '';
            }
            for (const each of fields) {
                if (each.box) {
                    each.field.checked = Boolean(state[each.name]);
                } else {
                    each.field.value = state[each.name] ?? '';
                }
            }
            field('in').node.hidden = !['figures', 'relays', 'measures'].includes(state.view);
            ['claimant', 'from', 'to'].forEach((name) => (field(name).node.hidden = state.view === 'sources'));
            ['nature', 'contested', 'origins', 'whole'].forEach((name) => (field(name).node.hidden = !figures));
            const active = Object.keys(filtersOf(state)).length;
            badge.textContent = active > 0 ? String(active) : '';
            badge.hidden = active === 0;
            clear.hidden = active === 0;
        },
        focus: () => search.focus(),
    };
}
