/** What happens when a fact is saved: slips are asked about, and every text that states it follows. */
import { checkUse, type Fact } from '@city-of-cities/facts';
import { objectKey, publicFactKind } from '@city-of-cities/publication';
import {
  type CollectionAfterChangeHook,
  type CollectionAfterDeleteHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { accountOf } from '../access/roles.ts';
import { lockSources } from '../publishing/locks.ts';
import { dependantsOf, withdrawSnapshots } from '../publishing/site-schema.ts';
import { both, interfaceLanguage } from '../texts/bilingual.ts';
import { checkSave, type PlacedFinding } from './check-fact.ts';
import { correctionsBetween } from './corrections.ts';
import { type FactDocument, factOf, readFacts, readRegister, registerOf } from './fact-document.ts';
import { publishFact } from './publish-fact.ts';
import { dayOf } from './validity.ts';
import { remake } from './remake.ts';

const inUse = (titles: string) =>
  both(
    `Der Beleg steht noch in: ${titles}. Bitte dort zuerst ersetzen.`,
    `The fact still stands in: ${titles}. Please replace it there first.`,
  );

/** Whatever is being published with the old value is finished first, and is then found among the dependants. */
export const lockRegister: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'delete') await lockSources(req, 'change');
  return args;
};

/**
 * Values that are new or changed are checked; what is striking needs a reason, which is kept with the person. What
 * cannot be true is refused whatever the reason. A value that takes the place of another is noted as a correction.
 */
export const checkFact: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data } as FactDocument & { confirmations?: object[] | null };
  const fact = factOf(merged);
  const before = originalDoc === undefined ? null : factOf(originalDoc as FactDocument);
  const act = { person: String(accountOf(req.user)?.id ?? 'system'), at: new Date().toISOString() };
  const findings = checkSave(fact, before, await readRegister(req));
  const reason = String(data['confirmation'] ?? '').trim();
  const refused = findings.filter(({ mayBeConfirmed }) => !mayBeConfirmed || reason === '');
  if (refused.length > 0) refuse(req, refused);
  await keepUsable(req, fact, before);
  const reader = interfaceLanguage(req.i18n);
  const confirmed = findings.length > 0 && {
    confirmations: [
      ...(merged.confirmations ?? []),
      { ...act, reason, found: findings.map(({ finding }) => finding.reason[reader]).join(' ') },
    ],
  };
  const corrections = before === null ? [] : correctionsBetween(before, fact, act);
  const corrected = corrections.length > 0 && {
    corrections: [...(merged.corrections ?? []), ...corrections],
  };
  return { ...data, ...confirmed, ...corrected, confirmation: null };
};

/** What stands in public keeps a source, a validity and a confidence that let it stand there. */
async function keepUsable(req: PayloadRequest, fact: Fact, before: Fact | null): Promise<void> {
  const unusable = checkUse(fact, dayOf(new Date().toISOString())).filter(
    ({ severity }) => severity === 'block',
  );
  const [first] = unusable;
  if (before === null || first === undefined) return;
  const titles = await titlesOfDependants(req, fact.key);
  if (titles === '') return;
  const named = { ...first, reason: inUse(titles), remedy: both('', '') };
  refuse(
    req,
    [...unusable, named].map((finding) => ({ path: 'values', finding, mayBeConfirmed: false })),
  );
}

function refuse(req: PayloadRequest, findings: readonly PlacedFinding[]): never {
  const reader = interfaceLanguage(req.i18n);
  const errors = findings.map(({ path, finding: { rule, reason, remedy }, mayBeConfirmed }) => {
    const message = [reason[reader], remedy[reader], `(${rule})`].filter((part) => part !== '');
    // The form opens where a reason can be given.
    return {
      path: mayBeConfirmed ? 'confirmation' : path,
      label: mayBeConfirmed ? 'confirmation' : path,
      message: message.join(' '),
    };
  });
  throw new ValidationError({ collection: 'facts', errors, req }, req.t);
}

async function titlesOfDependants(req: PayloadRequest, key: string): Promise<string> {
  // A fact's own pages come and go with it.
  const dependants = (await dependantsOf(req, objectKey('fact', key))).filter(
    ({ kind }) => (kind as string) !== publicFactKind,
  );
  const shown = dependants.slice(0, 5).map(({ title }) => `„${title}“`);
  const rest = dependants.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+ ${rest}`] : [])].join(', ');
}

/**
 * The fact's own pages, those of facts that are compared with it, and every public text that states it follow: in the
 * save's transaction or right after it.
 */
export const remakeDependants: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const { key } = doc as FactDocument;
  const documents = await readFacts(req);
  const register = registerOf(documents);
  for (const document of documents) {
    const isConcerned =
      document.key === key || document.comparisons?.some(({ other }) => other === key) === true;
    const fact = register.get(document.key);
    if (isConcerned && fact) await publishFact(req, fact, document.corrections ?? [], register);
  }
  if (operation === 'update') await remake(req, objectKey('fact', key));
  return doc;
};

/** What is deleted has no page. */
export const withdrawFact: CollectionAfterDeleteHook = async ({ doc, req }) => {
  await withdrawSnapshots(req, publicFactKind as never, (doc as FactDocument).key, null);
};

/** A fact that stands in public stays. */
export const keepUsedFact: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { key } = (await req.payload.findByID({
    collection: 'facts',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as FactDocument;
  const titles = await titlesOfDependants(req, key);
  if (titles === '') return;
  const message = inUse(titles)[interfaceLanguage(req.i18n)];
  throw new ValidationError(
    { collection: 'facts', id, errors: [{ path: 'key', message, label: message }], req },
    req.t,
  );
};
