/** How long clearance and the wording guard take, in this process and without a database. */
import {
  clear,
  type ClearanceContext,
  type ClearanceObject,
  type OutsideFinding,
} from '@city-of-cities/clearance';
import { cities, languageIds, type LanguageId } from '@city-of-cities/region';
import { checkSpelling, findFigures, guard } from '@city-of-cities/wording';
import { quantile } from './load.ts';

const SINGLE_RUNS = 500;
const STORIES = 10_000;
const TEXT_CHARACTERS = 10_000;
const TEXT_RUNS = 100;

const CITY_NAMES = cities.flatMap(({ name }) => Object.values(name));

// Sentences as they stand in stories, some with something to find.
const SENTENCES: Readonly<Record<LanguageId, readonly string[]>> = {
  de: [
    'Am Kanal in Oberhausen prüft ein Team seit drei Jahren, wie leise Boote fahren können. ',
    'Die Leiterin erzählt, dass jede Woche Besuch aus den Nachbarstädten kommt. ',
    'Zwei Drittel der Strecke sind fertig, der Rest folgt im Herbst. ',
    'Wo früher Kohle gefördert wurde, stehen heute Werkbänke und Messgeräte. ',
    'Der Bus hält vor der Tür, die Bahn fährt alle zehn Minuten. ',
  ],
  en: [
    'On the canal in Oberhausen a team has tested for three years how quietly boats can run. ',
    'The head of the lab says visitors from the neighbouring cities come every week. ',
    'Two thirds of the route are finished, the rest follows in autumn. ',
    'Where coal was once mined there are workbenches and instruments today. ',
    'The bus stops at the door, and trains leave every ten minutes. ',
  ],
  zh: [
    '在奥伯豪森的运河边，一个团队三年来一直在测试船只能够多么安静地航行。',
    '实验室负责人说，每周都有来自邻近城市的访客。',
    '三分之二的路线已经完工，其余部分将在秋天完成。',
    '昔日采煤的地方，如今摆着工作台和测量仪器。',
    '公共汽车停在门口，火车每十分钟一班。',
  ],
};

function textOf(language: LanguageId, characters: number): string {
  const once = SENTENCES[language].join('');
  return once.repeat(Math.ceil(characters / once.length)).slice(0, characters);
}

/** A story in three languages: headline, teaser, 1,200 characters of body (Chinese 400), picture, two facts, links. */
function aStory(number: number): ClearanceObject {
  return {
    id: `story-${number}`,
    version: 'v2',
    authors: ['anna'],
    editedAt: '2017-06-01T10:00:00Z',
    approvals: [{ person: 'ben', version: 'v2', at: '2017-06-01T11:00:00Z' }],
    isSample: false,
    audiences: ['investor'],
    markets: ['DE', 'PL'],
    languages: languageIds.map((language) => ({ language, state: 'complete' as const })),
    texts: languageIds.flatMap((language) => [
      { language, field: 'title', text: textOf(language, 30), isHeadline: true },
      { language, field: 'teaser', text: textOf(language, 140) },
      { language, field: 'body', text: textOf(language, language === 'zh' ? 400 : 1200) },
    ]),
    media: [
      {
        id: 'picture-1',
        kind: 'picture',
        licence: { holder: 'C. Example', credit: 'C. Example' },
        consents: [],
        alt: { de: 'Menschen auf einer Wiese', en: 'People on a lawn', zh: '草地上的人们' },
      },
    ],
    facts: ['population', 'cities'],
    links: ['https://campus.example', 'https://canal.example'],
    waivers: [],
  };
}

const CONTEXT: ClearanceContext = {
  now: '2017-10-27T18:00:00Z',
  exitLanguages: languageIds,
  campaign: 'real',
  requiredLanguages: () => languageIds,
  goLive: {
    de: '2017-06-27T16:00:00Z',
    en: '2017-06-27T16:00:00Z',
    zh: '2017-10-01T00:00:00Z',
  },
  checkWording: ({ text, language }) => readText(text, language as LanguageId),
  checkFact: () => [],
  findFigures: ({ text, language }) => findFigures(text, language as LanguageId),
  linkState: () => 'alive',
};

function readText(text: string, language: LanguageId): OutsideFinding[] {
  const found = [
    ...guard({ text, language, cityNames: CITY_NAMES }),
    ...checkSpelling(text, language),
  ];
  return found.map(({ severity, found: words, why, instead }) => ({
    severity,
    found: words,
    reason: why,
    remedy: instead,
  }));
}

function timed(act: () => unknown): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}

/** One row: p50 and p99 of a single story, then all stories in one pass. */
export function measureClearance(): readonly (readonly string[])[] {
  const story = aStory(0);
  if (clear(story, 'site', CONTEXT).length === 0)
    throw new Error('The sample story finds nothing.');
  const times = Array.from({ length: SINGLE_RUNS }, () =>
    timed(() => clear(story, 'site', CONTEXT)),
  ).toSorted((a, b) => a - b);
  const stories = Array.from({ length: STORIES }, (_, number) => aStory(number));
  const seconds = timed(() => stories.map((one) => clear(one, 'site', CONTEXT).length)) / 1000;
  const ms = (share: number) => `${quantile(times, share).toFixed(1)} ms`;
  return [[String(SINGLE_RUNS), ms(0.5), ms(0.99), `${STORIES} in ${seconds.toFixed(1)} s`]];
}

/** One row per language: what the editor asks for while somebody writes, on a text of 10,000 characters. */
export function measureWording(): readonly (readonly string[])[] {
  return languageIds.map((language) => {
    const text = textOf(language, TEXT_CHARACTERS);
    const read = () => [readText(text, language), findFigures(text, language)];
    read();
    const times = Array.from({ length: TEXT_RUNS }, () => timed(read)).toSorted((a, b) => a - b);
    const p50 = quantile(times, 0.5);
    return [
      language,
      `${p50.toFixed(1)} ms`,
      `${quantile(times, 0.99).toFixed(1)} ms`,
      `${quantile(times, 1).toFixed(1)} ms`,
      String(Math.round(TEXT_CHARACTERS / (p50 / 1000) / 1000) * 1000),
    ];
  });
}
