// Where the pages under test are, and what one of them holds.

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

const target = join(dirname(fileURLToPath(import.meta.url)), '../../target');

function released() {
    const folder = join(target, 'release');
    const found = existsSync(folder)
        ? readdirSync(folder)
              .map((name) => join(folder, name, 'explorer.html'))
              .filter(existsSync)
        : [];
    return found.sort().at(-1);
}

function found(file, how) {
    if (!file || !existsSync(file)) {
        throw new Error('there is no page to test; make it with ' + how);
    }
    return file;
}

/** The page of the release, as the publisher wrote it. */
export const file = found(process.env.EXPLORER ?? released(), 'mvn package, or name it in EXPLORER');
export const address = pathToFileURL(file).href;

/** A page whose tables are full of markup, as ExplorerTest writes it. */
export const hostile = () =>
    pathToFileURL(found(join(target, 'explorer/hostile.html'), 'mvn test -Dtest=ExplorerTest')).href;

const {dataset, tables} = JSON.parse(
    /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(readFileSync(file, 'utf8'))[1],
);

/** A table's rows as objects. */
export const rows = (table) =>
    tables[table].rows.map((row) =>
        Object.fromEntries(tables[table].columns.map((column, index) => [column, row[index]])),
    );
export {dataset, tables};
