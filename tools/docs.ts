/**
 * `npm run docs`: what the prose says is true. Scripts and paths it names exist, rules and tests cite each other,
 * the table of settings is complete, exported names follow the glossary.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { FORBIDDEN_FILES, FORBIDDEN_NAMES } from './glossary.ts';
import { SETTINGS } from './start/settings.ts';

const root = resolve(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

/** The scripts of the workspace a page belongs to. */
function scriptsOf(page: string): readonly string[] {
  const file = `${workspaceOf(page)}/package.json`;
  if (!files.includes(file)) return [];
  return Object.keys((JSON.parse(read(file)) as { scripts?: object }).scripts ?? {});
}

function workspaceOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

const problems: string[] = [];
const pages = files.filter((file) => file.endsWith('.md'));
if (pages.length < 10) problems.push(`only ${pages.length} pages found`);

for (const page of pages) {
  const text = read(page);
  for (const [, script, isElsewhere] of text.matchAll(/npm run (?:--silent )?([\w:-]+)\b( -w)?/g))
    if (!isElsewhere && !scripts.includes(script!) && !scriptsOf(page).includes(script!))
      problems.push(`${page}: there is no script "${script}"`);
  for (const [, path] of text.matchAll(/`((?:apps|packages|docs|tools|\.ci)\/[\w./()[\]-]+)`/g))
    if (!existsSync(join(root, path!))) problems.push(`${page}: there is no ${path}`);
  for (const [, target] of text.matchAll(/\]\((?!https?:|mailto:|#|\/)([^)#\s]+)/g))
    if (
      page !== 'docs/glossary.md' &&
      !page.includes('/content/') &&
      !existsSync(join(root, dirname(page), target!))
    )
      problems.push(`${page}: the link to ${target} leads nowhere`);
}

for (const spec of files.filter((file) => file.endsWith('SPEC.md'))) {
  const folder = workspaceOf(spec);
  // A rule stands in the first column of a table or in bold; "(no test: …)" says why it has none.
  const rules = new Map(
    [
      ...read(spec).matchAll(
        /(?:^\| \[?|\*\*\[?)([A-Z]{2}\d+[a-z]?)\]?(?:\*\*| *\|)(?=([^\n]*))/gm,
      ),
    ].map(([, id, sentence]) => [id!, sentence!]),
  );
  const tests = files
    .filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.test.ts'))
    .map(read)
    .join('\n');
  const cited = new Set([...tests.matchAll(/\[([A-Z]{2}\d+[a-z]?)\]/g)].map(([, id]) => id!));
  const prefix = [...rules.keys()][0]?.slice(0, 2);
  if (rules.size === 0) problems.push(`${spec}: no numbered rule found`);
  for (const [rule, sentence] of rules)
    if (!cited.has(rule) && !sentence.includes('(no test: '))
      problems.push(`${spec}: no test cites ${rule}`);
  for (const id of cited)
    if (id.slice(0, 2) === prefix && !rules.has(id))
      problems.push(`${spec}: a test cites ${id}, which is no rule`);
}

const operation = read('docs/operation.md');
for (const { name } of SETTINGS)
  if (!operation.includes(`| \`${name}\``))
    problems.push(`docs/operation.md: the setting ${name} is missing`);

const sources = files.filter(
  (file) => /\.(?:ts|tsx|astro)$/.test(file) && !/(migrations|payload-types)/.test(file),
);
for (const file of sources) {
  if (FORBIDDEN_FILES.test(file)) problems.push(`${file}: the name hides what is inside`);
  for (const [, name] of read(file).matchAll(
    /^export (?:async )?(?:function|const|class|interface|type) (\w+)/gm,
  )) {
    const words = name!
      .replace(/imageWorld/i, 'gallery')
      .split(/(?=[A-Z])|_/)
      .map((word) => word.toLowerCase());
    for (const word of words)
      if (Object.hasOwn(FORBIDDEN_NAMES, word))
        problems.push(
          `${file}: "${name}" says ${word}; the glossary's word is ${FORBIDDEN_NAMES[word]}`,
        );
  }
}

for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
