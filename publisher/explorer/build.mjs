// Builds the one script and the one style of explorer.html into the publisher's resources: npm ci && npm run build.
// The same sources and lock file give the same bytes; SHA256SUMS beside them is what a test of the publisher compares.

import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../src/main/resources/io/github/sourcedfigures/publisher/explorer');

const shared = {
    absWorkingDir: here,
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    legalComments: 'inline',
    logLevel: 'warning',
};
const script = await build({...shared, entryPoints: ['src/main.js'], format: 'iife', target: 'es2022', metafile: true});
const style = await build({
    ...shared,
    entryPoints: ['src/style.css'],
    target: ['chrome123', 'firefox120', 'safari17.5'],
});

/** The licences of what is in the script, as their authors ask. */
function notice(metafile) {
    const names = new Set(
        Object.keys(metafile.inputs)
            .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1])
            .filter(Boolean),
    );
    return [...names]
        .sort()
        .map((name) => {
            const folder = join(here, 'node_modules', name);
            const {version} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
            const licence = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
            return (
                name +
                ' ' +
                version +
                '\n\n' +
                readFileSync(join(folder, licence), 'utf8').replaceAll('\r\n', '\n').trim() +
                '\n'
            );
        })
        .join('\n----\n\n');
}

const files = {
    'explorer.css': style.outputFiles[0].text.trim() + '\n',
    'explorer.js': script.outputFiles[0].text.trim() + '\n',
    'NOTICE.txt': notice(script.metafile),
};
const sums = [];
for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(target, name), text);
    sums.push(createHash('sha256').update(text).digest('hex') + '  ' + name + '\n');
    console.log(name, Buffer.byteLength(text), 'bytes');
}
writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
