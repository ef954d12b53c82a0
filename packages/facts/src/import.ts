/** What an import would do to the register: a dry run, line by line, all or nothing (FA70–FA77). */
import type { Fact, Finding } from './fact.ts';
import { exportFacts } from './export.ts';
import { readFact } from './import-fact.ts';
import { lineFinding } from './import-finding.ts';
import { readRows } from './import-rows.ts';
import { checkCorrection, checkEntry } from './plausibility.ts';
import type { Register } from './register.ts';

/** What becomes of one line of the file. */
export interface ImportLine {
  readonly line: number;
  readonly key: string;
  /** `added` and `changed` speak of the fact the line belongs to. */
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
}

/** What an import would do. Nothing is changed by asking. */
export interface DryRun {
  readonly added: readonly Fact[];
  /** Facts that get a further or another value. */
  readonly changed: readonly Fact[];
  readonly unchanged: readonly string[];
  /** Every line that holds a record, in order. */
  readonly lines: readonly ImportLine[];
  /** Each names its line. */
  readonly findings: readonly Finding[];
  /** FA76: only then may the import run; nothing is ever half imported. */
  readonly isImportable: boolean;
}

/**
 * The fact with the imported values put in; a value of the same date replaces the old one, the others
 * keep the source they were read from.
 */
function merged(known: Fact, imported: Fact): Fact {
  const dates = new Set(imported.values.map(({ date }) => date));
  const isSameSource =
    known.source.title === imported.source.title &&
    known.source.address === imported.source.address;
  const kept = known.values
    .filter(({ date }) => !dates.has(date))
    .map((value) => (isSameSource ? value : { source: known.source, ...value }));
  return { ...imported, values: [...kept, ...imported.values] };
}

/** FA70–FA77: what importing this text would do to the register. Several rows of one key are a series. */
export function dryRunImport(text: string, register: Register): DryRun {
  const { rows, findings: unread } = readRows(text);
  const findings: Finding[] = [...unread];
  const imported = new Map<string, Fact>();
  const read: { line: number; key: string; isRefused: boolean }[] = [];
  for (const { line, row } of rows) {
    const key = row.key ?? '';
    const known = register.get(key);
    const { fact, findings: own } = readFact(row, line, imported.get(key) ?? known);
    const earlier = imported.get(key);
    const isTwice =
      fact !== undefined && earlier?.values.some(({ date }) => date === fact.values[0]?.date);
    const found = [
      ...own,
      ...(isTwice === true ? [twice(line, key)] : []),
      ...(fact === undefined ? [] : checkAgainst(known, fact, line)),
    ];
    findings.push(...found);
    read.push({ line, key, isRefused: found.some(({ severity }) => severity === 'block') });
    if (fact !== undefined && isTwice !== true)
      imported.set(key, earlier === undefined ? fact : merged(earlier, fact));
  }
  const outcomes = new Map(
    [...imported].map(([key, fact]) => [key, outcomeOf(register.get(key), fact)]),
  );
  const facts = (wanted: ImportLine['outcome']) =>
    [...outcomes.values()].filter(({ outcome }) => outcome === wanted).map(({ fact }) => fact);
  return {
    added: facts('added'),
    changed: facts('changed'),
    unchanged: facts('unchanged').map(({ key }) => key),
    lines: read.map(({ line, key, isRefused }) => ({
      line,
      key,
      outcome: isRefused ? 'refused' : (outcomes.get(key)?.outcome ?? 'refused'),
    })),
    findings,
    isImportable: !findings.some(({ severity }) => severity === 'block'),
  };
}

function outcomeOf(
  known: Fact | undefined,
  imported: Fact,
): { readonly outcome: ImportLine['outcome']; readonly fact: Fact } {
  if (known === undefined) return { outcome: 'added', fact: imported };
  const fact = merged(known, imported);
  const isSame = exportFacts([known]) === exportFacts([fact]);
  return { outcome: isSame ? 'unchanged' : 'changed', fact };
}

function twice(line: number, key: string): Finding {
  return lineFinding(
    'FA71',
    line,
    `Der Schlüssel ${key} steht mit diesem Datum schon in der Datei.`,
    `The key ${key} is in the file already with this date.`,
  );
}

/** FA40–FA44 and FA49 for the value of a line, against the register. */
function checkAgainst(known: Fact | undefined, fact: Fact, line: number): readonly Finding[] {
  const [value] = fact.values;
  if (value === undefined) return [];
  const series = known?.values.filter(({ date }) => date !== value.date) ?? [];
  const replaced = known?.values.find(({ date }) => date === value.date);
  return [
    ...checkEntry({ ...fact, values: series }, value),
    ...(replaced === undefined ? [] : checkCorrection(fact, value, replaced)),
  ].map((finding) => ({ ...finding, where: `line ${line}` }));
}
