import type { Language } from './language.ts';
import type { Lexicon, Places, Rule, Sense } from './lexicon.ts';
import type { Sentence } from './sentences.ts';

/** A rule's match in the normalised text. */
export interface Hit {
  readonly rule: Rule;
  readonly start: number;
  readonly end: number;
  readonly found: string;
}

/** What surrounds a hit. */
export interface Surroundings {
  readonly sentence: Sentence;
  /** The sentence before, which may have named the place. */
  readonly earlier: string;
  readonly cityNames: readonly string[];
}

const WINDOW = 80;

function applies(sense: Sense, hit: Hit, sentence: Sentence): boolean {
  if (!sense.term.test(hit.found)) return false;
  if (sense.before !== undefined) {
    const before = sentence.text.slice(
      Math.max(0, hit.start - sentence.start - WINDOW),
      hit.start - sentence.start,
    );
    if (!sense.before.test(before)) return false;
  }
  if (sense.after !== undefined) {
    const at = hit.end - sentence.start;
    if (!sense.after.test(sentence.text.slice(at, at + WINDOW))) return false;
  }
  if (sense.around !== undefined && !sense.around.test(sentence.text)) return false;
  return sense.unless === undefined || !sense.unless.test(sentence.text);
}

function institutionsOf(places: Places): RegExp {
  return new RegExp(places.institution.source, `g${places.institution.flags}`);
}

function namesHome(text: string, places: Places, cityNames: readonly string[]): boolean {
  const own = text.replace(institutionsOf(places), ' ');
  return places.home.test(own) || cityNames.some((name) => name !== '' && own.includes(name));
}

interface Away {
  readonly start: number;
  readonly end: number;
}

/** Other places that own what the sentence tells, not those somebody only comes from or is compared to. */
function awayIn(text: string, places: Places): Away[] {
  const found: Away[] = [];
  for (const match of text.matchAll(new RegExp(places.away.source, `g${places.away.flags}`))) {
    const end = match.index + match[0].length;
    if (places.visitors.test(text.slice(end, end + WINDOW))) continue;
    found.push({ start: match.index, end });
  }
  return found;
}

/** WO7: the picture belongs to another region that the sentence names. */
function isElsewhere(hit: Hit, surroundings: Surroundings, places: Places): boolean {
  const { sentence, earlier, cityNames } = surroundings;
  const start = hit.start - sentence.start;
  const end = hit.end - sentence.start;
  const away = awayIn(sentence.text, places);
  const home = namesHome(sentence.text, places, cityNames);
  if (away.length === 0) {
    if (home || earlier === '') return false;
    return awayIn(earlier, places).length > 0 && !namesHome(earlier, places, cityNames);
  }
  const owned = away.some(
    (place) =>
      (place.start >= end && places.owned.test(sentence.text.slice(end, place.start))) ||
      (place.end <= start &&
        /^\s*(?:\p{L}+\s+)?$/u.test(sentence.text.slice(place.end, start)) &&
        !places.visiting.test(sentence.text.slice(0, place.start))),
  );
  if (owned) return !(home && places.beside.test(sentence.text));
  if (home) return false;
  return away.some((place) => !places.visiting.test(sentence.text.slice(0, place.start)));
}

const PLACED: ReadonlySet<string> = new Set([
  'mining',
  'steel',
  'skyline',
  'people',
  'folklore',
  'decline',
]);

/**
 * Tells why a hit is innocent (WO5–WO8), or `undefined` when it stands: another meaning by its
 * neighbours, another subject, or another place.
 */
export function resolve(
  hit: Hit,
  surroundings: Surroundings,
  language: Language,
  lexicon: Lexicon,
): string | undefined {
  const { sentence } = surroundings;
  for (const sense of lexicon.senses[language]) {
    if (applies(sense, hit, sentence)) return sense.id;
  }
  if (PLACED.has(hit.rule.category) && isElsewhere(hit, surroundings, lexicon.places[language]))
    return 'another place';
  return undefined;
}

function countWords(text: string, language: Language): number {
  const unit = language === 'zh' ? /\p{Script=Han}/gu : /\p{L}[\p{L}\p{M}'-]*/gu;
  return text.match(unit)?.length ?? 0;
}

/** WO8: an everyday word in a full sentence that has nothing of the region, the past or a contrast. */
export function isDoubtful(
  hit: Hit,
  sentence: Sentence,
  language: Language,
  lexicon: Lexicon,
): boolean {
  return lexicon.doubts[language].some((doubt) => {
    if (!doubt.term.test(hit.found)) return false;
    const start = hit.start - sentence.start;
    const rest = `${sentence.text.slice(0, start)} ${sentence.text.slice(hit.end - sentence.start)}`;
    const own = rest.replace(institutionsOf(lexicon.places[language]), ' ');
    return (
      countWords(sentence.text, language) >= doubt.fewerWords &&
      !doubt.cue.test(own) &&
      !(doubt.place?.test(own) ?? false)
    );
  });
}
