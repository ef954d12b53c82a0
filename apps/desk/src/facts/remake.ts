/**
 * Whatever shows a changed fact is published anew. Few documents are done in the transaction of the save: all of it
 * is kept or nothing. Many would hold that transaction open too long; they wait in a queue that survives a restart.
 */
import type { DocumentKind } from '@city-of-cities/publication';
import { type Payload, type PayloadRequest, ValidationError } from 'payload';
import { inTransaction } from '../load/transaction.ts';
import { publishDocument } from '../publishing/publish.ts';
import { dependantsOf } from '../publishing/site-schema.ts';
import { kindByCollection, publicCollections } from '../translate/kinds.ts';
import { nextRemake, queueRemakes, type Remake, settleRemake } from './remake-queue.ts';

/** So many documents are published anew inside the save. */
export const REMADE_AT_ONCE = 25;
const SOON_MS = 50;

export async function remake(req: PayloadRequest, key: string): Promise<void> {
  const dependants = (await dependantsOf(req, key)).filter(({ kind }) => isDocumentKind(kind));
  if (dependants.length > REMADE_AT_ONCE) {
    await queueRemakes(req, key, dependants);
    workSoon(req.payload);
    return;
  }
  for (const { kind, id } of dependants) await publishAgain(req, kind, id);
}

/** Proof pages depend on facts too, and are made by the save itself. */
function isDocumentKind(kind: string): kind is DocumentKind {
  return publicCollections.some((slug) => kindByCollection[slug] === kind);
}

async function publishAgain(req: PayloadRequest, kind: DocumentKind, id: string): Promise<void> {
  const collection = publicCollections.find((slug) => kindByCollection[slug] === kind);
  if (collection) await publishDocument(req, collection, id, 'standing');
}

// The queue is seen only once the save has committed, a moment after this runs.
function workSoon(payload: Payload, tries = 40): void {
  const attempt = async (): Promise<void> => {
    const done = await workOff(payload);
    if (done === 0 && tries > 0) workSoon(payload, tries - 1);
  };
  setTimeout(() => {
    attempt().catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'A changed fact could not reach every page.' }),
    );
  }, SOON_MS).unref();
}

/**
 * Works the queue off, one document per transaction; answers how many were done. A document that cannot be published
 * with the changed fact keeps its page and its place in the record, with the reason.
 */
export async function workOff(payload: Payload): Promise<number> {
  for (let done = 0; ; done += 1) if (!(await workOffOne(payload))) return done;
}

async function workOffOne(payload: Payload): Promise<boolean> {
  let taken: Remake | null = null;
  try {
    return await inTransaction(payload, async (req) => {
      taken = await nextRemake(req);
      if (taken === null) return false;
      await publishAgain(req, taken.kind, taken.document);
      await settleRemake(req, taken.id, null);
      return true;
    });
  } catch (error) {
    if (!(error instanceof ValidationError) || taken === null) throw error;
    const { id } = taken as Remake;
    await inTransaction(payload, (req) => settleRemake(req, id, problemOf(error)));
    return true;
  }
}

function problemOf(error: ValidationError): string {
  return error.data.errors.map(({ message }) => message).join(' ');
}
