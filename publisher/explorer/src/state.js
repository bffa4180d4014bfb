// What the page shows, as its fragment says it: #/view/id?filter=…; whatever is not understood is left out.

const VIEWS = {
    measures: false,
    measure: true,
    figures: false,
    figure: true,
    events: false,
    event: true,
    relays: false,
    sources: false,
    source: true,
    party: true,
    about: false,
};
const FLAGS = ['contested', 'origins', 'whole'];
const TEXTS = [
    'q',
    'claimant',
    'language',
    'nature',
    'in',
    'from',
    'to',
    'pin',
    'sort',
    'scale',
    'time',
    'order',
    'kind',
];

/** Filters that hold from view to view. */
export const FILTERS = ['q', 'in', 'claimant', 'language', 'nature', 'from', 'to', 'contested', 'origins', 'whole'];

export function parse(fragment) {
    const text = fragment.replace(/^#/, '');
    const cut = text.indexOf('?');
    const path = (cut < 0 ? text : text.slice(0, cut)).split('/').filter(Boolean).map(decoded);
    const state = {view: 'measures', id: null};
    if (path.length > 0) {
        const known = Object.hasOwn(VIEWS, path[0]) && (VIEWS[path[0]] ? path.length === 2 : path.length === 1);
        state.view = known ? path[0] : 'unknown';
        state.id = known ? (path[1] ?? null) : null;
    }
    const query = new URLSearchParams(cut < 0 ? '' : text.slice(cut + 1));
    for (const name of TEXTS) {
        const value = query.get(name);
        if (value && value.length <= 200) {
            state[name] = value;
        }
    }
    for (const name of FLAGS) {
        if (query.get(name) === '1') {
            state[name] = true;
        }
    }
    for (const name of ['from', 'to']) {
        if (state[name] && !/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(state[name])) {
            delete state[name];
        }
    }
    return state;
}

function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch {
        return text;
    }
}

export function fragment(state) {
    const path = [state.view === 'measures' || state.view === 'unknown' ? null : state.view, state.id].filter(
        (part) => part !== null && part !== undefined,
    );
    const query = new URLSearchParams();
    for (const name of TEXTS) {
        if (state[name]) {
            query.set(name, state[name]);
        }
    }
    for (const name of FLAGS) {
        if (state[name]) {
            query.set(name, '1');
        }
    }
    const tail = query.toString();
    return '#/' + path.map(encodeURIComponent).join('/') + (tail ? '?' + tail : '');
}

/** The fragment of another view, with the filters of this one where asked. */
export function link(view, id = null, more = {}) {
    return fragment({view, id, ...more});
}

export function filtersOf(state) {
    return Object.fromEntries(FILTERS.filter((name) => state[name]).map((name) => [name, state[name]]));
}
