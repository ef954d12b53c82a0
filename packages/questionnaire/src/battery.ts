import { type AttributeId, attributes } from '@city-of-cities/region';
import type { Item } from './item.ts';
import { attributeOpposites } from './poles.ts';
import type { ComparedRegion } from './questionnaire.ts';
import { textIn, type Texts } from './texts.ts';

export interface BatteryRequest {
  readonly region: ComparedRegion;
  readonly languages: readonly string[];
  /** All attributes of the region unless given, in their order. */
  readonly attributes?: readonly AttributeId[];
  /** The question before the scale, with `{region}` for its name. */
  readonly question: Texts;
  readonly dontKnow: Texts | null;
  readonly scale:
    /** Seven points between an attribute and its opposite. */
    | { readonly kind: 'semanticDifferential' }
    /** Points between two degrees of agreement; `{attribute}` in the question is its name. */
    | {
        readonly kind: 'agreement';
        readonly points: 5 | 7;
        readonly low: Texts;
        readonly high: Texts;
      };
  /** Names and opposites in languages the region does not have, or other words for those it has. */
  readonly words?: Readonly<
    Partial<Record<AttributeId, { readonly name: Texts; readonly opposite: Texts }>>
  >;
}

/**
 * QU18: one item per attribute, named region_attribute, so that regions can be compared pairwise and
 * drawn on one map. A word that is missing in a language stays missing: `checkQuestionnaire` names it.
 */
export function attributeBattery(request: BatteryRequest): readonly Item[] {
  const { region, languages, scale } = request;
  const chosen = request.attributes ?? attributes.map(({ id }) => id);
  const inLanguages = (say: (language: string) => string): Texts =>
    Object.fromEntries(
      languages.map((language) => [language, say(language)] as const).filter(([, text]) => text),
    );
  return chosen.map((id): Item => {
    const own = request.words?.[id];
    const attribute = attributes.find((candidate) => candidate.id === id);
    const name = inLanguages(
      (language) =>
        textIn(own?.name ?? null, language) || textIn(attribute?.name ?? null, language),
    );
    const opposite = inLanguages(
      (language) =>
        textIn(own?.opposite ?? null, language) || textIn(attributeOpposites[id], language),
    );
    const head = {
      id: `${region.id}_${id}`,
      version: 1,
      question: inLanguages((language) =>
        textIn(request.question, language)
          .replaceAll('{region}', () => textIn(region.name, language))
          .replaceAll('{attribute}', () => textIn(name, language)),
      ),
      hint: null,
      required: true,
      dontKnow: request.dontKnow,
      showWhen: [],
      equivalentTo: [],
      about: { region: region.id, attribute: id },
    };
    return scale.kind === 'semanticDifferential'
      ? { ...head, kind: scale.kind, low: opposite, high: name }
      : { ...head, kind: scale.kind, points: scale.points, low: scale.low, high: scale.high };
  });
}
