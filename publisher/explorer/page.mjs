// For work on the page: puts the built bundle into an explorer.html that the publisher wrote, or makes one from the JSON
// tables of a release. Usage: npm run page -- RELEASE-FOLDER PAGE

import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const resources = join(
    dirname(fileURLToPath(import.meta.url)),
    '../src/main/resources/io/github/sourcedfigures/publisher/explorer',
);
const [release, page] = process.argv.slice(2);
const resource = (name) => readFileSync(join(resources, name), 'utf8');
const hash = (text) => 'sha256-' + createHash('sha256').update(text).digest('base64');
const escaped = (text) =>
    text.replace(/[<>&"]/g, (mark) => ({'<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;'})[mark]);

const {name, title, description, version, created, licenses, contributors} = JSON.parse(
    readFileSync(join(release, 'datapackage.json'), 'utf8'),
);
const tables = Object.fromEntries(
    readdirSync(join(release, 'json')).map((file) => {
        const rows = JSON.parse(readFileSync(join(release, 'json', file), 'utf8'));
        return [file.replace('.json', ''), {columns: Object.keys(rows[0] ?? {}), rows: rows.map(Object.values)}];
    }),
);
const dataset = {
    name,
    title,
    description,
    version,
    released: created.slice(0, 10),
    licence: licenses[0].name,
    creator: contributors[0].title,
};
const values = {
    title: escaped(title),
    description: escaped(description),
    version: escaped(version),
    'json-ld': '',
    figures: '',
    style: resource('explorer.css'),
    'style-hash': hash(resource('explorer.css')),
    script: resource('explorer.js'),
    'script-hash': hash(resource('explorer.js')),
    notice: escaped(resource('NOTICE.txt')),
    data: JSON.stringify({dataset, tables}).replace(
        /[<>&\u2028\u2029]/g,
        (mark) => '\\u' + mark.charCodeAt(0).toString(16).padStart(4, '0'),
    ),
};
writeFileSync(
    page,
    resource('page.html').replace(/\{\{([a-z-]+)\}\}/g, (_, key) => values[key]),
);
