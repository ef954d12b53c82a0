/** `POST /api/facts/check`: what saving a fact would ask about, while it is being entered. Nothing is stored. */
import { isDate } from '@city-of-cities/facts';
import { APIError, type Endpoint, Forbidden } from 'payload';
import { z } from 'zod';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { interfaceLanguage } from '../texts/bilingual.ts';
import { checkSave } from './check-fact.ts';
import { type FactDocument, factOf, readRegister } from './fact-document.ts';

/** A finding in the reader's language, at the field where it can be mended: `values.2.value`. */
export interface ShownFactFinding {
  readonly path: string;
  readonly rule: string;
  readonly reason: string;
  readonly remedy: string;
  readonly mayBeConfirmed: boolean;
}

const word = z.string().catch('');
const words = z
  .object({ de: z.string().nullish(), en: z.string().nullish(), zh: z.string().nullish() })
  .nullish()
  .catch(null);

/** A form that is half filled in; what is not readable yet counts as not there. */
const formSchema = z.object({
  key: word,
  unit: word,
  definition: word,
  perimeter: word,
  values: z
    .array(
      z.object({
        value: z.number().nullable().catch(null),
        date: z.string().nullish().catch(null),
        method: z.string().nullish().catch(null),
      }),
    )
    .max(1000)
    .catch([]),
  comparisons: z
    .array(
      z.object({
        relation: z.enum(['greater', 'less', 'times']),
        other: z.string().min(1),
        year: z.string().regex(/^\d{4}$/),
      }),
    )
    .max(100)
    .catch([]),
  derived: z
    .object({ dividend: z.string().nullish(), divisor: z.string().nullish() })
    .nullish()
    .catch(null),
  claims: words,
});

export const trialEndpoint: Endpoint = {
  path: '/check',
  method: 'post',
  handler: async (req) => {
    if (!runsCampaign(accountOf(req.user))) throw new Forbidden(req.t);
    const form = formSchema.safeParse(await req.json?.().catch(() => null));
    if (!form.success)
      throw new APIError('The body must be a fact: {"key":"…","values":[…]}.', 400);
    const register = await readRegister(req);
    const rows = form.data.values.flatMap(({ date, method, value }, index) =>
      value !== null && (!date || isDate(date)) ? [{ date, index, method, value }] : [],
    );
    const fact = factOf({
      ...form.data,
      id: 0,
      confidence: 'medium',
      hedge: 'done',
      derived: form.data.derived ?? null,
      claims: form.data.claims ?? null,
      values: rows,
    } satisfies FactDocument);
    const reader = interfaceLanguage(req.i18n);
    const findings =
      rows.length === 0 ? [] : checkSave(fact, register.get(fact.key) ?? null, register);
    const shown = findings.map(({ finding, mayBeConfirmed, path }): ShownFactFinding => {
      // Rows that are not filled in yet were left out; the form counts them.
      const place = path.replace(/^values\.(\d+)/, (_, at) => `values.${rows[Number(at)]?.index}`);
      const { reason, remedy, rule } = finding;
      return { path: place, rule, reason: reason[reader], remedy: remedy[reader], mayBeConfirmed };
    });
    return Response.json({ findings: shown });
  },
};
