/** The last part of a document's address: Latin letters in every language, made from the title when left empty. */
import type { LanguageId } from '@city-of-cities/region';
import type { FieldHook, TextField } from 'payload';
import { slugSchema } from '@city-of-cities/publication';
import { both, interfaceLanguage, spoken } from '../texts/bilingual.ts';

const SLUG_MAX_LENGTH = 80;

/**
 * A slug from a title, or `''` when the title has no letter or digit that can stand in one.
 * @example slugOf('Züge über Köln') // => 'zuege-ueber-koeln'
 */
export function slugOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, '');
}

/** The languages whose title may lend its slug: the own one, then English, then German. */
function lenders(language: LanguageId): readonly LanguageId[] {
  return [...new Set<LanguageId>([language, 'en', 'de'])];
}

/**
 * An empty slug is filled from the title; a Chinese one borrows the English or German title. One that another document
 * has gets a number: only an address somebody chose is worth a refusal.
 */
const fillFromTitle: FieldHook = async (hook) => {
  const { value, data, req, siblingDocWithLocales } = hook;
  if (typeof value === 'string' && value.trim() !== '') return value.trim().toLowerCase();
  const language = (req.locale ?? 'de') as LanguageId;
  const stored = siblingDocWithLocales?.['title'] as
    Partial<Record<LanguageId, string>> | undefined;
  const own = typeof data?.['title'] === 'string' ? data['title'] : stored?.[language];
  if (!own) return value;
  const titles = { ...stored, [language]: own };
  const derived = lenders(language)
    .map((lender) => slugOf(titles[lender] ?? ''))
    .find((slug) => slug !== '');
  return derived === undefined ? value : firstFree(hook, derived);
};

async function firstFree(
  { collection, originalDoc, req }: Parameters<FieldHook>[0],
  derived: string,
): Promise<string> {
  const stem = derived.slice(0, SLUG_MAX_LENGTH - 5);
  const { docs } = await req.payload.find({
    collection: collection!.slug as 'stories',
    where: {
      and: [
        { slug: { like: stem } },
        ...(originalDoc?.id === undefined ? [] : [{ id: { not_equals: originalDoc.id } }]),
      ],
    },
    select: { slug: true },
    depth: 0,
    limit: 200,
    pagination: false,
    overrideAccess: true,
    ...(req.locale && { locale: req.locale }),
    req,
  });
  const taken = new Set(docs.map(({ slug }) => slug));
  if (!taken.has(derived)) return derived;
  for (let number = 2; ; number += 1)
    if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}

const malformed = both(
  'Nur kleine lateinische Buchstaben, Ziffern und einzelne Bindestriche, höchstens 80 Zeichen.',
  'Only small Latin letters, digits and single hyphens, at most 80 characters.',
);
const missing = both(
  'Aus diesem Titel entsteht keine Adresse. Bitte eine in lateinischen Buchstaben eintragen.',
  'This title makes no address. Please enter one in Latin letters.',
);

export const slugField: TextField = {
  name: 'slug',
  type: 'text',
  label: spoken('Adresse', 'Address'),
  localized: true,
  index: true,
  admin: {
    position: 'sidebar',
    description: both(
      'Letzter Teil der Internetadresse. Leer lassen: Sie entsteht aus dem Titel.',
      'Last part of the web address. Leave empty: it is made from the title.',
    ),
  },
  hooks: { beforeChange: [fillFromTitle], beforeDuplicate: [() => null] },
  validate: (
    value: string | null | undefined,
    { req }: { req: { i18n?: { language?: string } } },
  ) => {
    const language = interfaceLanguage(req.i18n);
    if (!value) return missing[language];
    return slugSchema.safeParse(value).success || malformed[language];
  },
};
