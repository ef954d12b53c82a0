/** A draft as the site would show it: in the contract's shape, with placeholders where something is still missing. */
import { documentSchema, type PublicDocument } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import type { PayloadRequest } from 'payload';
import { bodyField, candidateOf, type DeskDocument } from '../translate/candidate.ts';
import { readRegister } from '../facts/fact-document.ts';
import { dayOf } from '../facts/validity.ts';
import { holdsToken, renderCandidate } from '../facts/render-candidate.ts';
import type { PublicCollection } from '../translate/kinds.ts';
import { materialOf } from '../translate/read-material.ts';
import { standIns } from './stand-ins.ts';

export interface DraftDocument {
  readonly document: PublicDocument;
  /** The fields that were filled with placeholders. */
  readonly missing: readonly string[];
}

interface Placeholder {
  readonly title: string;
  readonly teaser: string;
  readonly body: string;
  readonly lacking: string;
}

const placeholders: Readonly<Record<LanguageId, Placeholder>> = {
  de: {
    title: 'Noch ohne Titel',
    teaser: 'Hier steht später der Vorspann.',
    body: 'Hier steht später der Text.',
    lacking: '(fehlt)',
  },
  en: {
    title: 'No title yet',
    teaser: 'The teaser will stand here.',
    body: 'The text will stand here.',
    lacking: '(missing)',
  },
  zh: {
    title: '暂无标题',
    teaser: '导语待补充。',
    body: '正文待补充。',
    lacking: '（缺）',
  },
};

/** The latest draft in a language, or `null` when the document is gone. */
export async function draftDocument(
  req: PayloadRequest,
  collection: PublicCollection,
  id: string,
  language: LanguageId,
): Promise<DraftDocument | null> {
  const document = (await req.payload.findByID({
    collection,
    id,
    draft: true,
    locale: 'all',
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })) as unknown as DeskDocument | null;
  if (document === null) return null;
  const material = await materialOf(req, collection, document);
  const candidate = candidateOf(collection, document, language, material);
  const register = holdsToken(candidate) ? await readRegister(req) : new Map<string, never>();
  const today = dayOf(new Date().toISOString());
  return completed(
    renderCandidate(candidate, register, language, today).candidate,
    language,
    bodyField(collection),
  );
}

function completed(
  candidate: Record<string, unknown>,
  language: LanguageId,
  body: 'portrait' | 'body',
): DraftDocument {
  const words = placeholders[language];
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: words.body }] };
  const fallbacks: Record<string, unknown> = {
    title: words.title,
    teaser: words.teaser,
    slug: 'preview',
    [body]: [paragraph],
    ...standIns(String(candidate['kind']), words.lacking),
  };
  const mended: Record<string, unknown> = { ...candidate };
  const missing = new Set<string>();

  const nameLacking = (value: unknown): unknown =>
    mend(value, words.lacking, () => missing.add('picture'));
  mended['picture'] = 'picture' in mended ? nameLacking(mended['picture']) : undefined;
  if (mended['picture'] === undefined) delete mended['picture'];
  if ('pictures' in mended) mended['pictures'] = nameLacking(mended['pictures']);
  mended[body] = (mended[body] as unknown[]).map(nameLacking);

  for (const field of brokenFields(mended)) {
    missing.add(field);
    mended[field] = field in fallbacks ? fallbacks[field] : [];
  }
  return { document: documentSchema.parse(mended), missing: [...missing] };
}

function brokenFields(candidate: unknown): readonly string[] {
  const parsed = documentSchema.safeParse(candidate);
  if (parsed.success) return [];
  return [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
}

/** Fills empty alternative text, credit and licence of pictures, and links that lead nowhere. */
function mend(value: unknown, lacking: string, note: () => void): unknown {
  if (Array.isArray(value)) return value.map((inner) => mend(inner, lacking, note));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (inner === '' && ['alt', 'credit', 'licence'].includes(key)) {
        note();
        return [key, lacking];
      }
      if (key === 'href' && !/^(?:\/(?!\/)|#|https:\/\/|mailto:|tel:)/.test(String(inner)))
        return [key, '#'];
      return [key, mend(inner, lacking, note)];
    }),
  );
}
