/** A document of collection `facts` → the register's fact. */
import {
  createRegister,
  type Fact,
  type LocalWords,
  type Register,
  type StatedComparison,
} from '@city-of-cities/facts';
import type { PayloadRequest } from 'payload';
import type { Correction } from './corrections.ts';

type Text = string | null | undefined;
type Words = { readonly de?: Text; readonly en?: Text; readonly zh?: Text } | null | undefined;

/** A fact as the desk stores it; what is empty there is absent in the register. */
export interface FactDocument {
  readonly id: number;
  readonly key: string;
  readonly topic?: Text;
  readonly unit: string;
  readonly definition: string;
  readonly perimeter: string;
  readonly values?:
    | readonly {
        readonly value: number;
        readonly date?: Text;
        readonly period?: Text;
        readonly method?: Text;
        readonly sourceTitle?: Text;
        readonly sourceAddress?: Text;
      }[]
    | null;
  readonly source?: {
    readonly publisher?: Text;
    readonly title?: Text;
    readonly address?: Text;
    readonly retrieved?: Text;
    readonly record?: Text;
  } | null;
  readonly client?: Text;
  readonly confidence: Fact['confidence'];
  readonly owner?: Text;
  readonly validUntil?: Text;
  readonly reviewOn?: Text;
  readonly hedge: Fact['hedge'];
  readonly unitNames?: Words;
  readonly definitions?: Words;
  readonly comparators?: Words;
  readonly counterEvidence?: Text;
  readonly comparisons?: readonly StatedComparison[] | null;
  readonly derived?: { readonly dividend?: Text; readonly divisor?: Text } | null;
  readonly corrections?: readonly Correction[] | null;
  readonly claims?: Words;
}

export function factOf(document: FactDocument): Fact {
  const { source } = document;
  return {
    key: document.key,
    unit: document.unit,
    definition: document.definition,
    perimeter: document.perimeter,
    confidence: document.confidence,
    hedge: document.hedge,
    values: (document.values ?? []).map(
      ({ value, date, period, method, sourceTitle, sourceAddress }) => ({
        value,
        date: date || null,
        ...(period && { period }),
        ...(method && { method }),
        ...(sourceTitle &&
          sourceAddress && { source: { title: sourceTitle, address: sourceAddress } }),
      }),
    ),
    source: {
      title: source?.title ?? '',
      address: source?.address ?? '',
      ...(source?.publisher && { publisher: source.publisher }),
      ...(source?.retrieved && { retrieved: source.retrieved }),
      ...(source?.record && { record: source.record }),
    },
    ...(document.topic && { topic: document.topic }),
    ...(document.client && { client: document.client }),
    ...(document.owner && { owner: document.owner }),
    ...(document.validUntil && { validUntil: document.validUntil }),
    ...(document.reviewOn && { reviewOn: document.reviewOn }),
    ...(document.counterEvidence && { counterEvidence: document.counterEvidence }),
    ...(document.comparisons?.length && {
      comparisons: document.comparisons.map(({ other, year, relation }) => ({
        other,
        year,
        relation,
      })),
    }),
    ...(document.derived?.dividend &&
      document.derived.divisor && {
        derived: { dividend: document.derived.dividend, divisor: document.derived.divisor },
      }),
    claims: wordsOf(document.claims),
    unitNames: wordsOf(document.unitNames),
    definitions: wordsOf(document.definitions),
    comparators: wordsOf(document.comparators),
  };
}

function wordsOf(words: Words): LocalWords {
  return {
    ...(words?.de && { de: words.de }),
    ...(words?.en && { en: words.en }),
    ...(words?.zh && { zh: words.zh }),
  };
}

/** All facts of the desk, as they stand in the request's transaction. */
export async function readFacts(req: PayloadRequest): Promise<readonly FactDocument[]> {
  const { docs } = await req.payload.find({
    collection: 'facts',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs as unknown as FactDocument[];
}

export function registerOf(documents: readonly FactDocument[]): Register {
  return createRegister(documents.map(factOf));
}

/** The register, as it stands in the request's transaction. */
export async function readRegister(req: PayloadRequest): Promise<Register> {
  return registerOf(await readFacts(req));
}
