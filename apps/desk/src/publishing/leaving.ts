/** One language of a document on its way to a snapshot: translated, rendered, judged by contract and clearance. */
import type { Register } from '@city-of-cities/facts';
import { snapshotOf, type SnapshotResult } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { type Clearance, clearLanguage } from '../clearance/clear-document.ts';
import { clearanceFinding, tokenFinding } from '../clearance/findings.ts';
import { isUsableAt } from '../clearance/media-use.ts';
import { dayOf, firstEndOf } from '../facts/validity.ts';
import { renderCandidate, type RenderedCandidate } from '../facts/render-candidate.ts';
import type { InterfaceLanguage } from '../texts/bilingual.ts';
import { candidateOf, type DeskDocument, instantOf } from '../translate/candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import type { Material } from '../translate/material.ts';
import type { RightsDocument } from '../translate/rights.ts';
import { type PublishFinding, publishFinding } from './findings.ts';

interface Source {
  readonly collection: PublicCollection;
  readonly document: DeskDocument;
  readonly language: LanguageId;
  readonly material: Material;
  readonly register: Register;
  readonly now: string;
  /** Nobody publishes it now: it only follows a change of what it shows. */
  readonly isStanding: boolean;
}

export interface LeavingSnapshot extends Source {
  readonly candidate: Readonly<Record<string, unknown>>;
  readonly rendered: RenderedCandidate;
  readonly result: SnapshotResult;
}

/**
 * A language that only follows leaves out pictures and films whose rights have ended; one that somebody publishes
 * keeps them, so that clearance names them. It is visible no longer than the facts it states are valid.
 */
export function leavingSnapshot(source: Source): LeavingSnapshot {
  const { collection, document, language, register, now } = source;
  const material = source.isStanding ? usableAt(source.material, now) : source.material;
  const candidate = candidateOf(collection, document, language, material);
  const rendered = renderCandidate(candidate, register, language, dayOf(now));
  const result = snapshotOf(rendered.candidate, {
    now,
    goLiveAt: instantOf(document['goLiveAt']),
    visibleUntil: earliest(
      instantOf(document['visibleUntil']),
      firstEndOf(rendered.facts, register),
    ),
  });
  return { ...source, material, candidate, rendered, result };
}

function usableAt(material: Material, now: string): Material {
  const usable = <Row extends RightsDocument>(rows: ReadonlyMap<number, Row>) =>
    new Map([...rows].filter(([, row]) => isUsableAt(row, now)));
  return {
    ...material,
    pictures: usable(material.pictures),
    filmFiles: usable(material.filmFiles),
  };
}

function earliest(one: string | null, other: string | null): string | null {
  return [one, other].filter((instant) => instant !== null).toSorted()[0] ?? null;
}

/** What the contract misses, and tokens that cannot be rendered. */
export function lackingIn(
  { rendered, result, language }: LeavingSnapshot,
  reader: InterfaceLanguage,
): readonly PublishFinding[] {
  return [
    ...rendered.findings.map((finding) => tokenFinding(finding, language, reader)),
    ...(result.ok
      ? []
      : result.findings.map((finding) => publishFinding(finding, language, reader))),
  ];
}

// Rules that a change of a fact, a picture or another language can break for a text nobody touched.
const FOLLOWING: ReadonlySet<string> = new Set([
  'CL10',
  'CL11',
  'CL12',
  'CL20',
  'CL21',
  'CL22',
  'CL23',
  'CL24',
  'CL25',
  'CL26',
  'CL30',
  'CL40',
]);

/** What clearance does not let pass. */
export function blockingFindings(
  clearance: Clearance,
  leaving: LeavingSnapshot,
  complete: readonly LanguageId[],
  reader: InterfaceLanguage,
): readonly PublishFinding[] {
  const { candidate, isStanding, language, material, register, rendered, result } = leaving;
  if (!result.ok) return [];
  const findings = clearLanguage(clearance, {
    language,
    candidate,
    facts: rendered.facts,
    register,
    opensAt: result.snapshot.visibleFrom,
    material,
    complete,
  });
  return findings
    .filter(({ rule, severity }) => severity === 'block' && (!isStanding || FOLLOWING.has(rule)))
    .map((finding) => clearanceFinding(finding, language, reader));
}
