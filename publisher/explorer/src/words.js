// How values, units and kinds are said in English.

const NUMBER = new Intl.NumberFormat('en', {maximumFractionDigits: 9});
const COMPACT = new Intl.NumberFormat('en', {notation: 'compact', maximumFractionDigits: 2});
const SAME_IN_PLURAL = /\b(?:percent|times|aircraft|won|yen|yuan)$/;
const BEFORE = {
    approximately: 'about ',
    nearly: 'nearly ',
    'more-than': 'more than ',
    'at-least': 'at least ',
    'less-than': 'less than ',
    'at-most': 'at most ',
    'up-to': 'up to ',
    'approximately-between': 'about ',
};

export const number = (value) => NUMBER.format(value);
export const compact = (value) => COMPACT.format(value);

export function plural(name) {
    if (SAME_IN_PLURAL.test(name)) {
        return name;
    }
    return /[^aeiou]y$/.test(name) ? name.slice(0, -1) + 'ies' : name + 's';
}

export const count = (amount, name) => number(amount) + ' ' + (amount === 1 ? name : plural(name));

function counted(text, amount, unit, name) {
    if (unit === 'percent') {
        return text + '%';
    }
    return unit === 'fraction' ? text : text + ' ' + (amount === 1 ? name : plural(name));
}

/** Words for a value: "more than 1,000 containers", "about 3,000,000 shells per year". */
export function valueText(value, units) {
    const name = (id) => units.get(id)?.name ?? id;
    const per = (value.per ?? []).map((id) => ' per ' + name(id)).join('');
    const unit = value.unit_id;
    let text;
    if (value.qualifier === 'worded') {
        text = '“' + (value.words ?? '') + '” (' + (unit === 'fraction' ? 'a part' : plural(name(unit))) + ')';
    } else if (value.qualifier === 'magnitude') {
        text = (value.magnitude ?? '').replaceAll('-', ' ') + ' of ' + plural(name(unit));
    } else {
        const before = BEFORE[value.qualifier] ?? '';
        const after = value.qualifier === 'odd' ? '-odd' : '';
        const range = value.lower !== null && value.upper !== null && value.amount === null;
        const digits = value.numerator
            ? value.numerator + '/' + value.denominator
            : range
              ? number(value.lower) + ' to ' + number(value.upper)
              : number(value.amount);
        text = counted(before + digits + after, value.amount, unit, name(unit));
    }
    return text + per;
}

/** What a page says instead, from the reported columns; empty where it gives no other value. */
export function reportedText(citation, units) {
    const {reported_qualifier: qualifier, reported_amount: amount, reported_low: low, reported_high: high} = citation;
    if (!qualifier) {
        return '';
    }
    const value = {
        qualifier,
        amount,
        lower: low,
        upper: high,
        unit_id: citation.reported_unit_id,
        per: citation.reported_per,
        words: null,
    };
    if (
        amount !== null ||
        (['between', 'approximately-between'].includes(qualifier) && low !== null && high !== null)
    ) {
        return valueText({...value, qualifier: amount === null ? 'between' : qualifier}, units);
    }
    if (low === null && high === null) {
        return 'no number';
    }
    return low === high
        ? valueText({...value, qualifier: 'exactly', amount: low}, units)
        : [low === null ? '' : 'from ' + number(low), high === null ? '' : 'to ' + number(high)]
              .filter(Boolean)
              .join(' ');
}

/** The interval that a value stands for, with its ends. */
export function boundsText({low, low_included: lowIn, high, high_included: highIn}) {
    if (low === null && high === null) {
        return 'no number';
    }
    if (low === high) {
        return number(low);
    }
    const from = low === null ? 'no lower end' : number(low) + (lowIn ? '' : ' (not included)');
    const to = high === null ? 'no upper end' : number(high) + (highIn ? '' : ' (not included)');
    return from + ' – ' + to;
}

export const NATURES = {
    asserted: 'stated as fact, basis not given',
    observed: 'seen or counted',
    estimated: 'called or shown as an estimate',
    declared: 'said by the one who did it',
    notified: 'reported to a body that keeps the count',
    assumed: 'an input of an analysis',
    planned: 'planned',
    considered: 'considered',
    authorised: 'authorised',
    limit: 'a limit',
    capacity: 'what could be held or made',
    need: 'what is needed',
    forecast: 'a forecast',
    conditional: 'said under a condition',
};

/** What a claim speaks of, as the shape of its mark. */
export function shapeOf(nature) {
    if (['planned', 'considered', 'forecast', 'conditional'].includes(nature)) {
        return 'diamond';
    }
    return ['limit', 'authorised', 'capacity', 'need', 'assumed'].includes(nature) ? 'square' : 'circle';
}

export const FIDELITIES = {
    faithful: 'as stated',
    rounded: 'rounded',
    'bound-changed': 'bound changed',
    'unit-changed': 'unit changed',
    'scope-changed': 'scope changed',
    'nature-changed': 'nature changed',
    'time-changed': 'time changed',
    'attribution-changed': 'attribution changed',
    altered: 'altered',
    erroneous: 'differs from the statement',
};

/** A relation from its record's side, and from its target's. */
export const RELATIONS = {
    'derived-from': ['computed from', 'used to compute'],
    'alternative-of': ['either this or', 'either this or'],
    'part-of': ['part of', 'has as a part'],
    supersedes: ['takes the place of', 'replaced by'],
    'rival-report-of': ['another report of the same statement', 'another report of the same statement'],
    'outcome-of': ['what came of', 'its outcome'],
    denies: ['denies', 'denied by'],
    confirms: ['confirms', 'confirmed by'],
    'could-not-confirm': ['could not confirm', 'not confirmed by'],
};

export const phrase = (word) => (word ?? '').replaceAll('-', ' ');

const LANGUAGES = new Intl.DisplayNames('en', {type: 'language', fallback: 'code'});

export function languageName(code) {
    try {
        return LANGUAGES.of(code);
    } catch {
        return code;
    }
}

/** Attributes for a text in another language. */
export function inLanguage(code) {
    const right = /^(ar|he|fa|ur|ps|yi|dv|ug|ckb|sd)\b/.test(code ?? '');
    return {lang: code || null, dir: right ? 'rtl' : code ? 'ltr' : 'auto'};
}
