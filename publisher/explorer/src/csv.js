// Rows as CSV (RFC 4180): CRLF, UTF-8, a header, empty = missing, "|" between the members of a list.
//
// Spreadsheets take a text that begins with = + - @ for a formula. Such a text gets one apostrophe in front, and so does
// a text that begins with an apostrophe: taking one leading apostrophe off every text gives back exactly what was said.
// Numbers, dates and true/false are never touched; and the release's own csv/ holds the same rows without any guard.

const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/;

export function guarded(text) {
    return FORMULA.test(text) ? "'" + text : text;
}

function cell(value) {
    if (value === null || value === undefined) {
        return '';
    }
    if (typeof value === 'number' || typeof value === 'boolean') {
        return String(value);
    }
    const text = guarded(Array.isArray(value) ? value.join('|') : value);
    return text === '' || /[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

export function csv(columns, rows) {
    return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
        .map((cells) => cells.map(cell).join(',') + '\r\n')
        .join('');
}
