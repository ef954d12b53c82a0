import { type FileFinding, refused } from '../finding.ts';
import { type FileLimits, inMebibytes } from '../limits.ts';
import type { SurveyTable, TableReading } from './survey-table.ts';

/** SF2: null when the file may be opened. */
export function checkFileSize(bytes: Uint8Array, limits: FileLimits) {
  if (bytes.length === 0)
    return refused('SF2', { de: 'Die Datei ist leer.', en: 'The file is empty.' });
  if (bytes.length <= limits.fileBytes) return null;
  const [is, most] = [inMebibytes(bytes.length), inMebibytes(limits.fileBytes)];
  return refused('SF2', {
    de: `Die Datei hat ${is}, erlaubt sind ${most}. Teilen Sie sie auf.`,
    en: `The file has ${is}; at most ${most} are allowed. Split it.`,
  });
}

/** SF2, SF3: a table that has headings, each once, and stays within the limits. */
export function checkTable(table: SurveyTable, limits: FileLimits): TableReading {
  const { header, records } = table;
  if (header.every((name) => name === ''))
    return refused('SF3', {
      de: 'Die Datei hat keine Überschriften. Die erste Zeile muss die Spalten benennen.',
      en: 'The file has no headings. Its first line must name the columns.',
    });
  if (header.length > limits.columns)
    return refused('SF2', {
      de: `Die Datei hat ${header.length} Spalten, erlaubt sind ${limits.columns}.`,
      en: `The file has ${header.length} columns; at most ${limits.columns} are allowed.`,
    });
  if (records.length > limits.rows)
    return refused('SF2', {
      de: `Die Datei hat ${records.length} Datensätze, erlaubt sind ${limits.rows}. Teilen Sie sie auf.`,
      en: `The file has ${records.length} records; at most ${limits.rows} are allowed. Split it.`,
    });
  const findings = [...longHeadings(header, limits), ...repeatedHeadings(header)];
  return findings.length > 0 ? { ok: false, findings } : { ok: true, table };
}

function longHeadings(header: readonly string[], limits: FileLimits): FileFinding[] {
  return header.flatMap((name, index) =>
    name.length <= limits.cellCharacters
      ? []
      : [
          {
            rule: 'SF2' as const,
            line: null,
            column: `${name.slice(0, 40)}…`,
            reason: {
              de: `Die Überschrift der ${index + 1}. Spalte hat ${name.length} Zeichen, erlaubt sind ${limits.cellCharacters}.`,
              en: `The heading of column ${index + 1} has ${name.length} characters; at most ${limits.cellCharacters} are allowed.`,
            },
          },
        ],
  );
}

/** A column without a heading cannot be mapped, so it may repeat. */
function repeatedHeadings(header: readonly string[]): FileFinding[] {
  const positions = new Map<string, number[]>();
  header.forEach((name, index) => {
    if (name !== '') positions.set(name, [...(positions.get(name) ?? []), index + 1]);
  });
  return [...positions]
    .filter(([, at]) => at.length > 1)
    .map(([column, at]) => ({
      rule: 'SF3',
      line: null,
      column,
      reason: {
        de: `Die Überschrift „${column}“ steht über den Spalten ${at.join(' und ')}. Benennen Sie eine um.`,
        en: `The heading "${column}" stands above columns ${at.join(' and ')}. Rename one of them.`,
      },
    }));
}
