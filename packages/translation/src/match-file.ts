/** A file that came back, compared with what would be sent now: what it changes, or why it is refused as a whole. */
import { type Content, formOf, isBlank } from './content.ts';
import type { TranslationFinding } from './finding.ts';
import { type LockedName, lostNames } from './names.ts';
import { type Placeholder, restored, typedTokens } from './placeholders.ts';
import type { FileObject, FileSegment, TranslationFile } from './read-xliff.ts';
import {
  alteredSource,
  lostName,
  misplaced,
  missingSegment,
  objectTwice,
  placeholderFinding,
  staleSource,
  unknownObject,
  wrongLanguages,
} from './refusals.ts';
import type { Segment, UnitSegments } from './segment.ts';
import type { Languages } from './unit.ts';
import {
  isSameLanguage,
  placeholdersBySegment,
  sourceVersion,
  type TranslationObject,
} from './write-xliff.ts';

/** What a file does to one sentence. */
export interface TranslationChange {
  readonly object: string;
  readonly unit: string;
  readonly segment: string;
  readonly source: Content;
  readonly before: Content | null;
  /** `null`: the translation stays and is confirmed for a changed source. */
  readonly after: Content | null;
}

export type Match =
  | { readonly ok: true; readonly changes: readonly TranslationChange[] }
  | { readonly ok: false; readonly findings: readonly TranslationFinding[] };

export interface MatchOptions extends Languages {
  readonly names: readonly LockedName[];
}

/** TR24: all or nothing: one finding anywhere, and no change is answered; `expected` are the objects of the file as they are now, without those nobody may see. */
export function matchFile(
  file: TranslationFile,
  expected: readonly TranslationObject[],
  options: MatchOptions,
): Match {
  const { source, target } = options;
  if (!isSameLanguage(file.source, source) || !isSameLanguage(file.target, target))
    return {
      ok: false,
      findings: [wrongLanguages(file, options)],
    };
  const findings: TranslationFinding[] = [];
  const changes = file.objects.flatMap((object, index) => {
    const known = expected.find((one) => one.object === object.object);
    if (known === undefined) {
      findings.push(unknownObject(object));
      return [];
    }
    if (file.objects.findIndex((one) => one.object === object.object) !== index) {
      findings.push(objectTwice(object.object));
      return [];
    }
    return changesOf(object, known, options, findings);
  });
  return findings.length > 0 ? { ok: false, findings } : { ok: true, changes };
}

function changesOf(
  given: FileObject,
  known: TranslationObject,
  options: MatchOptions,
  findings: TranslationFinding[],
): readonly TranslationChange[] {
  if (given.version !== sourceVersion(known)) {
    findings.push(staleSource(known.object));
    return [];
  }
  const pairs = pairedSegments(given, known, findings);
  return pairs.flatMap((pair) => changeOf(pair, known.object, options, findings));
}

interface PairedSegment {
  readonly unit: string;
  readonly segment: Segment;
  readonly placeholders: readonly Placeholder[];
  readonly given: FileSegment;
}

/** TR27: every sentence that was sent comes back, once, and no other. */
function pairedSegments(
  given: FileObject,
  known: TranslationObject,
  findings: TranslationFinding[],
): readonly PairedSegment[] {
  const left = new Map<string, FileSegment>();
  for (const unit of given.units)
    for (const segment of unit.segments) {
      const key = `${unit.id} ${segment.id}`;
      if (left.has(key)) findings.push(misplaced(given, unit, segment));
      left.set(key, segment);
    }
  const paired = known.units.flatMap((passage: UnitSegments) => {
    const placeholders = placeholdersBySegment(passage);
    return passage.segments.flatMap((segment): PairedSegment[] => {
      const key = `${passage.unit.id} ${segment.id}`;
      const found = left.get(key);
      left.delete(key);
      if (found !== undefined)
        return [
          {
            unit: passage.unit.id,
            segment,
            placeholders: placeholders.get(segment) ?? [],
            given: found,
          },
        ];
      findings.push(missingSegment(`${known.object}, ${passage.unit.id}, ${segment.id}`));
      return [];
    });
  });
  for (const unit of given.units)
    for (const segment of unit.segments)
      if (left.get(`${unit.id} ${segment.id}`) === segment)
        findings.push(misplaced(given, unit, segment));
  return paired;
}

function changeOf(
  { given, placeholders, segment, unit }: PairedSegment,
  object: string,
  options: MatchOptions,
  findings: TranslationFinding[],
): readonly TranslationChange[] {
  const where = `${object}, ${unit}, ${segment.id} (line ${given.line})`;
  const source = restored(given.source, placeholders);
  if (formOf(source.content) !== formOf(segment.source)) {
    findings.push(alteredSource(where));
    return [];
  }
  if (given.target === null) return [];
  const target = restored(given.target, placeholders);
  const { content } = target;
  const isSame = segment.target !== null && formOf(content) === formOf(segment.target);
  if (isSame && target.faults.every(({ kind }) => kind === 'missing'))
    return segment.state === 'changed' && given.state !== 'initial'
      ? [{ ...changeAt(object, unit, segment), after: null }]
      : [];
  if (isBlank(content) && target.faults.every(({ kind }) => kind === 'missing')) return [];
  const faults = [...target.faults, ...typedTokens(given.target)];
  for (const { kind, name } of faults) findings.push(placeholderFinding(where, kind, name));
  const lost = lostNames(
    options.names,
    { content: segment.source, language: options.source },
    { content, language: options.target },
  );
  for (const name of lost) findings.push(lostName(where, name));
  return [{ ...changeAt(object, unit, segment), after: content }];
}

function changeAt(object: string, unit: string, { id, source, target }: Segment) {
  return { object, unit, segment: id, source, before: target };
}
