/** What happens when a fact is saved: slips are asked about, and every text that states it follows. */
import { checkEntry, checkUse, type Fact, type Finding, seriesOf } from '@city-of-cities/facts';
import { objectKey } from '@city-of-cities/publication';
import {
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { accountOf } from '../access/roles.ts';
import { lockSources } from '../publishing/locks.ts';
import { dependantsOf } from '../publishing/site-schema.ts';
import { both, interfaceLanguage } from '../texts/bilingual.ts';
import { dayOf, type FactDocument, factOf } from './fact-document.ts';
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

/** Values that are new or changed are checked; what is striking needs a reason, which is kept with the person. */
export const checkFact: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data } as FactDocument & { confirmations?: object[] | null };
  const fact = factOf(merged);
  const before = originalDoc === undefined ? null : factOf(originalDoc as FactDocument);
  const findings = entered(fact, before).flatMap((value) => checkEntry(fact, value));
  const reader = interfaceLanguage(req.i18n);
  const reason = String(data['confirmation'] ?? '').trim();
  if (findings.length > 0 && reason === '') refuse(req, 'confirmation', findings);
  const unusable = checkUse(fact, dayOf(new Date().toISOString())).filter(
    ({ severity }) => severity === 'block',
  );
  if (before !== null && unusable.length > 0) {
    const titles = await titlesOfDependants(req, fact.key);
    if (titles !== '')
      refuse(req, 'values', [
        ...unusable,
        { ...unusable[0]!, reason: inUse(titles), remedy: both('', '') },
      ]);
  }
  const confirmed = findings.length > 0 && {
    confirmations: [
      ...(merged.confirmations ?? []),
      {
        person: String(accountOf(req.user)?.id ?? 'system'),
        reason,
        found: findings.map((finding) => finding.reason[reader]).join(' '),
        at: new Date().toISOString(),
      },
    ],
  };
  return { ...data, ...confirmed, confirmation: null };
};

/** The values of a fact that were not there before. */
function entered(fact: Fact, before: Fact | null) {
  const known = new Set(before === null ? [] : seriesOf(before).map(identity));
  return fact.values.filter((value) => !known.has(identity(value)));
}

function identity({ value, date }: Fact['values'][number]): string {
  return `${date ?? ''} ${value}`;
}

function refuse(req: PayloadRequest, path: string, findings: readonly Finding[]): never {
  const reader = interfaceLanguage(req.i18n);
  const errors = findings.map(({ rule, reason, remedy }) => ({
    path,
    message: [reason[reader], remedy[reader], `(${rule})`].filter((part) => part !== '').join(' '),
  }));
  throw new ValidationError({ collection: 'facts', errors, req }, req.t);
}

async function titlesOfDependants(req: PayloadRequest, key: string): Promise<string> {
  const dependants = await dependantsOf(req, objectKey('fact', key));
  const shown = dependants.slice(0, 5).map(({ title }) => `„${title}“`);
  const rest = dependants.length - shown.length;
  return [...shown, ...(rest > 0 ? [`+ ${rest}`] : [])].join(', ');
}

/** Every public text that states the fact is cleared and published anew, in the save's transaction or right after it. */
export const remakeDependants: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update') await remake(req, objectKey('fact', (doc as FactDocument).key));
  return doc;
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
