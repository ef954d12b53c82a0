/** docs/benchmarks.md: one section per measurement, each replaced by its own next run and by no other. */
import { readFileSync, writeFileSync } from 'node:fs';

const HEAD = `# Benchmarks

Written by \`npm run bench\`; \`npm run bench -- NAME …\` measures some sections anew and leaves the others. Absolute
figures describe the machine named below each title; ratios were taken in one run.
`;

/** A section begins with its title, `## …`. The known ones keep their places, new ones come last. */
export function writeSections(
  file: string,
  sections: readonly string[],
  circumstances: string,
): void {
  const [, ...kept] = readFileSync(file, 'utf8').split(/^(?=## )/m);
  const byTitle = new Map(kept.map((section) => [titleOf(section), section]));
  for (const section of sections) {
    const title = titleOf(section);
    byTitle.set(title, `${title}\n\n${circumstances}\n\n${section.slice(title.length).trim()}\n\n`);
  }
  writeFileSync(file, `${HEAD}\n${[...byTitle.values()].join('').trim()}\n`);
}

function titleOf(section: string): string {
  return section.split('\n', 1)[0]!;
}

export function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [
    `## ${title}\n`,
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
