// Dates as the data writes them: EDTF, level 1 (years, months, days, intervals, open ends, ~ and ?).

const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

function point(text) {
    const match = POINT.exec(text);
    if (!match) {
        return null;
    }
    const [, year, month, day, mark] = match;
    const start = Date.UTC(+year, month ? month - 1 : 0, day ? +day : 1);
    const end = day
        ? Date.UTC(+year, month - 1, +day + 1)
        : month
          ? Date.UTC(+year, +month, 1)
          : Date.UTC(+year + 1, 0, 1);
    if ((month && (month < 1 || month > 12)) || (day && new Date(start).getUTCDate() !== +day)) {
        return null;
    }
    return {
        year: +year,
        month: month ? +month : null,
        day: day ? +day : null,
        approximate: mark !== '',
        start,
        end: end - 1,
    };
}

/**
 * The first and the last moment that a date can mean, in milliseconds; null where that end is open, and null as a whole
 * where it is no date.
 */
export function span(text) {
    if (!text) {
        return null;
    }
    const ends = text.split('/');
    if (ends.length === 1) {
        const at = point(text);
        return at && {start: at.start, end: at.end};
    }
    const from = point(ends[0]);
    const to = point(ends[1]);
    if (
        ends.length > 2 ||
        (!from && ends[0] !== '..' && ends[0] !== '') ||
        (!to && ends[1] !== '..' && ends[1] !== '') ||
        (!from && !to)
    ) {
        return null;
    }
    return {start: from && from.start, end: to && to.end};
}

function pointText({year, month, day, approximate}) {
    const text = [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
    return approximate ? 'about ' + text : text;
}

/** A date for people; the text itself where it is no date. */
export function dateText(text) {
    if (!text) {
        return '';
    }
    const ends = text.split('/').map(point);
    if (ends.length === 1) {
        return ends[0] ? pointText(ends[0]) : text;
    }
    if (!span(text)) {
        return text;
    }
    if (!ends[1]) {
        return 'from ' + pointText(ends[0]) + ' on';
    }
    return ends[0] ? pointText(ends[0]) + ' to ' + pointText(ends[1]) : 'by ' + pointText(ends[1]);
}

/** A date of a source as CSL-JSON has it; null where there is none that fits. */
export function cslDate(text) {
    const parts = (text ?? '').split('/').map(point);
    if (parts.some((part) => !part)) {
        return null;
    }
    const date = {'date-parts': parts.map((part) => [part.year, part.month, part.day].filter(Boolean))};
    if (parts.some((part) => part.approximate)) {
        date.circa = true;
    }
    return date;
}
