/** A document of collection `facts` → the register's fact. */
import { createRegister, type Fact, type Register } from '@city-of-cities/facts';
import type { PayloadRequest } from 'payload';

type Text = string | null | undefined;

/** A fact as the desk stores it; what is empty there is absent in the register. */
export interface FactDocument {
  readonly id: number;
  readonly key: string;
  readonly topic?: Text;
  readonly unit: string;
  readonly definition: string;
  readonly perimeter: string;
  readonly values?:
    readonly { readonly value: number; readonly date?: Text; readonly method?: Text }[] | null;
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
  readonly counterEvidence?: Text;
  readonly claims?: { readonly de?: Text; readonly en?: Text; readonly zh?: Text } | null;
}

export function factOf(document: FactDocument): Fact {
  const { source, claims } = document;
  return {
    key: document.key,
    unit: document.unit,
    definition: document.definition,
    perimeter: document.perimeter,
    confidence: document.confidence,
    hedge: document.hedge,
    values: (document.values ?? []).map(({ value, date, method }) => ({
      value,
      date: date || null,
      ...(method && { method }),
    })),
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
    claims: {
      ...(claims?.de && { de: claims.de }),
      ...(claims?.en && { en: claims.en }),
      ...(claims?.zh && { zh: claims.zh }),
    },
  };
}

/** All facts, as they stand in the request's transaction. */
export async function readRegister(req: PayloadRequest): Promise<Register> {
  const { docs } = await req.payload.find({
    collection: 'facts',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return createRegister((docs as unknown as FactDocument[]).map(factOf));
}

/** The day of an instant, ISO 8601, for validity of facts. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}
