import { describe, expect, test } from 'vitest';
import { checkQuestionnaire } from './check-questionnaire.ts';
import type { Questionnaire } from './questionnaire.ts';
import { anOpenItem, aQuestionnaire, aScreeningItem, inThree } from './testing/builders.ts';

function found(candidate: unknown): readonly string[] {
  const check = checkQuestionnaire(candidate);
  return check.ok ? [] : check.findings.map(({ rule, path }) => `${rule} ${path}`);
}

/** The questionnaire with one item changed. */
function changing(id: string, changes: object): Questionnaire {
  const questionnaire = aQuestionnaire();
  const items = questionnaire.items.map((item) =>
    item.id === id ? { ...item, ...changes } : item,
  );
  return { ...questionnaire, items: items };
}

/** The questionnaire with one page changed. */
function changingPage(id: string, changes: object): Questionnaire {
  const questionnaire = aQuestionnaire();
  return {
    ...questionnaire,
    pages: questionnaire.pages.map((page) => (page.id === id ? { ...page, ...changes } : page)),
  };
}

test('the builder’s questionnaire is fit', () => {
  expect(checkQuestionnaire(aQuestionnaire())).toMatchObject({ ok: true });
});

describe('shape', () => {
  test('[QU1] what is not in the contract is refused with its place', () => {
    expect(found({ ...aQuestionnaire(), note: 'internal' })).toEqual(['QU1 ']);
    expect(found(changing('remarks', { maxCharacters: 0 }))).toEqual(['QU1 items.9.maxCharacters']);
    expect(found(null)).toEqual(['QU1 ']);
  });

  test('[QU1] ids are fit for a column and no name that objects already have', () => {
    for (const id of ['', '1a', 'a-b', 'a.b', 'a[]', 'ä', 'constructor', 'toString', '__proto__'])
      expect(found(changing('remarks', { id })), id).toContain('QU1 items.9.id');
  });

  test('[QU1] a text under a tag that is no language is refused, and no text reaches a prototype', () => {
    expect(found(changing('remarks', { question: { ...inThree('a'), constructor: 'b' } }))).toEqual(
      ['QU1 items.9.question.constructor'],
    );
    const question: unknown = JSON.parse('{"de":"a","en":"b","zh":"c","__proto__":{"fr":"d"}}');
    const check = checkQuestionnaire(changing('remarks', { question }));
    const kept = check.ok ? check.questionnaire.items.at(-1)?.question : undefined;
    expect(Object.entries(kept ?? {})).toHaveLength(3);
    expect(kept?.['fr']).toBeUndefined();
  });

  test('[QU1] items, pages, options, regions and languages occur once', () => {
    const questionnaire = aQuestionnaire();
    const [first] = questionnaire.pages;
    expect(
      found({ ...questionnaire, items: [...questionnaire.items, anOpenItem('remarks')] }),
    ).toContain('QU1 items.remarks');
    expect(found({ ...questionnaire, languages: ['de', 'en', 'de'] })).toContain(
      'QU1 languages.de',
    );
    expect(found({ ...questionnaire, pages: [...questionnaire.pages, first] })).toContain(
      'QU1 pages.start',
    );
    const yes = { code: 'yes', label: inThree('yes') };
    const dk = { code: 'dk', label: inThree('dk') };
    expect(found(changing('knowsHamburg', { options: [yes, dk] }))).toEqual([
      'QU1 items.2.options.1.code',
    ]);
    expect(found(changing('knowsHamburg', { options: [yes, yes] }))).toContain(
      'QU1 items.knowsHamburg.options.yes',
    );
    expect(found(changing('knowsHamburg', { options: [yes] }))).toContain(
      'QU1 items.knowsHamburg.options',
    );
  });

  test('[QU1] a number needs room, a scale a region of the study', () => {
    expect(found(changing('visits', { max: 0 }))).toEqual(['QU1 items.visits.max']);
    expect(
      found(changing('ruhr_youthful', { about: { region: 'berlin', attribute: 'x' } })),
    ).toEqual(['QU1 items.ruhr_youthful.about.region']);
  });

  test('[QU15] an item that would double a column of the export is refused', () => {
    expect(found(changing('remarks', { id: 'wave' }))).toContain('QU5 pages.last.items.remarks');
    const renamed = changing('remarks', { id: 'Sources_press' });
    const pages = renamed.pages.map((page) => ({
      ...page,
      items: page.items.map((id) => (id === 'remarks' ? 'Sources_press' : id)),
    }));
    expect(found({ ...renamed, pages })).toEqual(['QU15 columns.sources_press']);
  });
});

describe('words', () => {
  test('[QU2] each word missing in a language is named, blank ones too', () => {
    const gap = { de: 'a', en: ' ' };
    expect(found(changing('ruhr_youthful', { low: gap }))).toEqual([
      'QU2 items.ruhr_youthful.low.en',
      'QU2 items.ruhr_youthful.low.zh',
    ]);
    expect(found(aQuestionnaire({ closing: { de: 'a', en: 'b' } }))).toEqual(['QU2 closing.zh']);
    expect(found(changingPage('own', { title: { zh: '一' } }))).toEqual([
      'QU2 pages.own.title.de',
      'QU2 pages.own.title.en',
    ]);
    expect(found(changing('remarks', { hint: {} }))).toHaveLength(3);
    expect(found(changing('visits', { dontKnow: {} }))).toHaveLength(3);
  });

  test('[QU2] a further language is asked of everything', () => {
    const missing = found(aQuestionnaire({ languages: ['de', 'en', 'zh', 'tr'] }));
    expect(missing).toContain('QU2 items.market.options.germany.tr');
    expect(missing).toContain('QU2 regions.hamburg.name.tr');
    expect(missing.every((line) => line.startsWith('QU2 ') && line.endsWith('.tr'))).toBe(true);
  });
});

describe('pages and routing', () => {
  test('[QU5] an item stands on exactly one page, and a page has items', () => {
    expect(found(changingPage('last', { items: ['sources', 'visits'] }))).toEqual([
      'QU5 items.remarks',
    ]);
    expect(
      found(changingPage('last', { items: ['sources', 'visits', 'remarks', 'market', 'ghost'] })),
    ).toEqual(['QU5 pages.last.items.market', 'QU5 pages.last.items.ghost']);
    expect(found(changingPage('last', { items: [] }))).toContain('QU5 pages.last.items');
  });

  test('[QU6] a condition that cannot be met makes a page unreachable', () => {
    const conditions: Record<string, object[]> = {
      'no such item': [{ item: 'ghost', in: ['yes'] }],
      'asked on the same page': [{ item: 'hamburg_reliable', in: ['1'] }],
      'asked later': [{ item: 'sources', in: ['press'] }],
      'no such option': [{ item: 'knowsHamburg', in: ['maybe'] }],
      'no such point': [{ item: 'ruhr_youthful', in: ['8'] }],
      'no dk offered': [{ item: 'knowsHamburg', in: ['dk'] }],
      'ends the interview': [{ item: 'market', in: ['other'] }],
      contradiction: [
        { item: 'knowsHamburg', in: ['yes'] },
        { item: 'knowsHamburg', in: ['no'] },
      ],
    };
    for (const [name, showWhen] of Object.entries(conditions))
      expect(found(changingPage('other', { showWhen })), name).toEqual([
        'QU6 pages.other.showWhen',
      ]);
    expect(found(changing('remarks', { showWhen: conditions['no such item'] }))).toEqual([
      'QU6 items.remarks.showWhen',
    ]);
    expect(
      found(changingPage('last', { showWhen: [{ item: 'ruhr_youthful', in: ['7', 'dk'] }] })),
    ).toEqual([]);
  });
});

test('[QU6] two ticks of one multiple choice can both be asked for', () => {
  const questionnaire = changing('remarks', {
    showWhen: [
      { item: 'sources', in: ['press'] },
      { item: 'sources', in: ['visit'] },
    ],
  });
  const pages = [
    ...questionnaire.pages.map((page) =>
      page.id === 'last' ? { ...page, items: ['sources', 'visits'] } : page,
    ),
    { id: 'end', title: null, items: ['remarks'], showWhen: [] },
  ];
  expect(found({ ...questionnaire, pages })).toEqual([]);
});

describe('screening', () => {
  test('[QU7] screening without effect, without answer, for nobody or for all is refused', () => {
    const items = (item: object) => {
      const questionnaire = changing('remarks', { id: 'age' });
      return {
        ...questionnaire,
        items: questionnaire.items.map((old) => (old.id === 'age' ? item : old)),
        pages: questionnaire.pages.map((page) =>
          page.id === 'last' ? { ...page, items: ['sources', 'visits', 'age'] } : page,
        ),
      };
    };
    const codes = ['young', 'old'];
    expect(found(items(aScreeningItem('age', codes, { screenOut: ['young'] })))).toEqual([]);
    expect(found(items(aScreeningItem('age', codes)))).toEqual(['QU7 items.age.screenOut']);
    expect(found(items(aScreeningItem('age', codes, { screenOut: codes })))).toEqual([
      'QU7 items.age.screenOut',
    ]);
    expect(found(items(aScreeningItem('age', codes, { screenOut: ['ghost'] })))).toEqual([
      'QU7 items.age.screenOut',
    ]);
    expect(
      found(items(aScreeningItem('age', codes, { screenOut: ['old'], required: false }))),
    ).toEqual(['QU7 items.age.required']);
  });

  test('[QU7] who defines a quota is a screening item asked of all and always answered', () => {
    const quotaItems = { market: 'market', audience: 'knowsHamburg', sector: 'ghost' };
    expect(found(aQuestionnaire({ quotaItems }))).toEqual([
      'QU7 items.audience.screenOut',
      'QU7 quotaItems.audience',
      'QU7 quotaItems.sector',
    ]);
    const moved = aQuestionnaire({
      pages: aQuestionnaire().pages.map((page) => ({
        ...page,
        items: page.items
          .filter((id) => id !== 'audience')
          .concat(page.id === 'other' ? ['audience'] : []),
      })),
    });
    expect(found(moved)).toEqual(['QU7 quotaItems.audience']);
    expect(found(changing('audience', { dontKnow: inThree('dk') }))).toEqual([
      'QU7 quotaItems.audience',
    ]);
  });
});

test('every finding speaks German and English and says more than its number', () => {
  const check = checkQuestionnaire(
    aQuestionnaire({ languages: ['de', 'en', 'zh', 'tr'], pages: [] as never }),
  );
  const other = checkQuestionnaire(aQuestionnaire({ languages: ['de', 'en', 'zh', 'tr'] }));
  for (const result of [check, other])
    for (const { reason } of result.ok ? [] : result.findings) {
      expect(reason.de.length).toBeGreaterThan(10);
      expect(reason.en.length).toBeGreaterThan(10);
    }
});
