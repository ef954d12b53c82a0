/** What an editor chose in the form of a study, as an outline. */
import { type Texts } from '@city-of-cities/questionnaire';
import {
  type AttributeId,
  attributes,
  audiences,
  isAttributeId,
  markets,
} from '@city-of-cities/region';
import { perceptionStudy } from '@city-of-cities/region/content';
import { textsOf } from './study-fields.ts';
import type { StudyOutline } from './study-outline.ts';
import { studyWords } from './study-words.ts';

type Form = Readonly<Record<string, unknown>>;
type Row = Readonly<Record<string, unknown>>;

export function outlineOf(form: Form): StudyOutline {
  const list = (name: string): readonly string[] => (Array.isArray(form[name]) ? form[name] : []);
  const rows = (name: string): readonly Row[] => (Array.isArray(form[name]) ? form[name] : []);
  const chosen = list('attributes').filter(isAttributeId);
  const all: readonly AttributeId[] = attributes.map(({ id }) => id);
  const scale = scaleOf(form['scale']);
  const languages = list('languages');
  return {
    id: typeof form['study'] === 'string' ? form['study'] : '',
    languages: languages.length === 0 ? ['de', 'en', 'zh'] : languages,
    introduction: textsOf(form['introduction'], studyWords.introduction),
    closing: textsOf(form['closing'], studyWords.closing),
    regions: [ownRegion(), ...rows('regions').map(competitor)],
    scale,
    attributes: chosen.length === 0 ? all : all.filter((id) => chosen.includes(id)),
    batteryQuestion: textsOf(
      form['batteryQuestion'],
      scale === 'semanticDifferential' ? studyWords.differential : studyWords.agreement.question,
    ),
    offersDontKnow: form['offersDontKnow'] !== false,
    markets: markets.map(({ id }) => id).filter((id) => list('markets').includes(id)),
    audiences: audiences.map(({ id }) => id).filter((id) => list('audiences').includes(id)),
    sectors: rows('sectors').map(({ key, name }) => ({ code: String(key), label: textsOf(name) })),
    asksAge: form['asksAge'] === true,
    asksSex: form['asksSex'] === true,
    overallQuestion: form['asksOverall'] === false ? null : studyWords.question('attractive'),
    openQuestions: rows('openQuestions').map(({ key, question }) => ({
      id: String(key),
      question: textsOf(question),
    })),
  };
}

function scaleOf(value: unknown): StudyOutline['scale'] {
  return value === 'agreement5' || value === 'agreement7' ? value : 'semanticDifferential';
}

function ownRegion() {
  const own = perceptionStudy.regions.find(({ role }) => role === 'target');
  if (own === undefined) throw new Error('The region has no study about itself.');
  return { id: own.id, role: 'target' as const, name: studyWords.region(own.id, own.name) };
}

/** A region the built-in study knows has its names already. */
function competitor({ key, name }: Row) {
  const id = String(key);
  const known = perceptionStudy.regions.find((region) => region.id === id);
  const builtIn: Texts = known === undefined ? {} : studyWords.region(id, known.name);
  return { id, role: 'competitor' as const, name: textsOf(name, builtIn) };
}
