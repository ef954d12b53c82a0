import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerTexts, answerTextsDe, answerTextsEn, answerTextsZh } from './answer-texts.ts';
import type { Answers } from './answers.ts';
import { readAnswers } from './read-answers.ts';
import { shownPage, type ShownPage } from './shown-page.ts';
import { aQuestionnaire, inThree } from './testing/builders.ts';

const questionnaire = aQuestionnaire();
type Fields = readonly (readonly [string, unknown])[];

function page(id: string, answers: Answers = { knowsHamburg: 'yes' }): ShownPage {
  const shown = shownPage(questionnaire, id, 'en', answers);
  if (shown === null) throw new Error(`page ${id} is not shown`);
  return shown;
}

function read(id: string, fields: Fields): Answers {
  const reading = readAnswers(page(id), fields, answerTextsEn);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.answers;
}

function problems(id: string, fields: Fields): readonly string[] {
  const reading = readAnswers(page(id), fields, answerTextsEn);
  return reading.ok ? [] : reading.findings.map(({ item, problem }) => `${item} ${problem}`);
}

const own: Fields = [
  ['q.ruhr_reliable', '6'],
  ['q.ruhr_youthful', 'dk'],
];

describe('the page', () => {
  test('shows items in the words of its language with the names of their fields', () => {
    const shown = shownPage(questionnaire, 'last', 'zh', {});
    expect(shown).toMatchObject({ id: 'last', language: 'zh', progress: { page: 3, of: 3 } });
    expect(shown?.items.map(({ field, dontKnowField }) => [field, dontKnowField])).toEqual([
      ['q.sources', null],
      ['q.visits', 'q.visits.dk'],
      ['q.remarks', null],
    ]);
    expect(shown?.items[0]?.words.options[1]).toEqual({ code: 'visit', label: 'visit (zh)' });
    expect(shownPage(questionnaire, 'other', 'zh', {})).toBeNull();
    expect(shownPage(questionnaire, 'ghost', 'zh', {})).toBeNull();
  });
});

describe('what is taken', () => {
  test('[QU10] scale points, options and "don’t know"', () => {
    expect(read('own', own)).toEqual({ ruhr_reliable: 6, ruhr_youthful: { dontKnow: true } });
    expect(
      read('start', [
        ['q.market', 'china'],
        ['q.audience', 'investors'],
        ['q.knowsHamburg', 'no'],
        ['session', 'of the site'],
        ['constructor', 'of nobody'],
      ]),
    ).toEqual({ market: 'china', audience: 'investors', knowsHamburg: 'no' });
  });

  test('[QU11] several ticks in the order of the options, whatever order they came in', () => {
    expect(
      read('last', [
        ['q.sources', 'friends'],
        ['q.sources', 'press'],
      ]),
    ).toEqual({ sources: ['press', 'friends'] });
    expect(read('last', [['q.sources', 'dk']])).toEqual({ sources: { dontKnow: true } });
  });

  test('[QU12] numbers with point, comma or full-width digits', () => {
    for (const [sent, meant] of [
      ['12', 12],
      [' 3,5 ', 3.5],
      ['3.5', 3.5],
      ['１２', 12],
      ['-0', 0],
      ['007', 7],
    ] as const)
      expect(read('last', [['q.visits', sent]]), sent).toEqual({ visits: meant });
    expect(read('last', [['q.visits.dk', '1']])).toEqual({ visits: { dontKnow: true } });
  });

  test('[QU13] open text without what the store cannot hold', () => {
    expect(read('last', [['q.remarks', '  a\r\nb\rc\u0000\u0007\ud800 🏭 ']])).toEqual({
      remarks: 'a\nb\nc\ufffd 🏭',
    });
    expect(read('last', [['q.remarks', '🏭'.repeat(200)]])).toHaveProperty('remarks');
    expect(read('last', [['q.remarks', ' \u0000 ']])).toEqual({});
  });

  test('[QU10] an answer that is not required may be left out', () => {
    expect(read('last', [])).toEqual({});
    expect(
      read('last', [
        ['q.sources', ''],
        ['q.visits', ''],
        ['q.remarks', ''],
      ]),
    ).toEqual({});
  });
});

describe('what is refused', () => {
  test('[QU10] a required answer that is missing', () => {
    expect(problems('own', own.slice(1))).toEqual(['ruhr_reliable required']);
    expect(problems('own', [])).toEqual(['ruhr_reliable required', 'ruhr_youthful required']);
  });

  test('[QU10] what is not offered', () => {
    for (const value of [
      '0',
      '8',
      '10',
      '1.5',
      '1e0',
      ' 6',
      '六',
      '-1',
      'constructor',
      'NaN',
      '6\n',
    ])
      expect(problems('own', [['q.ruhr_reliable', value], ...own.slice(1)]), value).toEqual([
        'ruhr_reliable unknownOption',
      ]);
    for (const value of ['france', 'Germany', 'dk', '__proto__', 'toString'])
      expect(
        problems('start', [
          ['q.market', value],
          ['q.audience', 'students'],
          ['q.knowsHamburg', 'no'],
        ]),
        value,
      ).toEqual(['market unknownOption']);
    expect(problems('last', [['q.sources', 'tv']])).toEqual(['sources unknownOption']);
    expect(
      problems('last', [
        ['q.sources', 'tv'],
        ['q.sources', 'press'],
      ]),
    ).toEqual(['sources unknownOption']);
  });

  test('[QU11] repeated fields and too many ticks', () => {
    expect(problems('own', [...own, ['q.ruhr_reliable', '6']])).toEqual(['ruhr_reliable repeated']);
    expect(
      problems('last', [
        ['q.remarks', 'a'],
        ['q.remarks', 'b'],
      ]),
    ).toEqual(['remarks repeated']);
    expect(
      problems('last', [
        ['q.sources', 'press'],
        ['q.sources', 'press'],
      ]),
    ).toEqual(['sources repeated']);
    const all = ['press', 'visit', 'friends'].map((code) => ['q.sources', code] as const);
    expect(problems('last', all)).toEqual(['sources tooMany']);
    const flood = Array.from({ length: 1500 }, (_, n) => ['q.sources', `x${n}`] as const);
    expect(problems('last', flood)).toEqual(['sources repeated']);
  });

  test('[QU11] an answer and "don’t know" at once', () => {
    expect(
      problems('last', [
        ['q.sources', 'dk'],
        ['q.sources', 'press'],
      ]),
    ).toEqual(['sources contradiction']);
    expect(
      problems('last', [
        ['q.visits', '3'],
        ['q.visits.dk', '1'],
      ]),
    ).toEqual(['visits contradiction']);
    expect(
      problems('last', [
        ['q.visits', 'x'],
        ['q.visits.dk', '1'],
      ]),
    ).toEqual(['visits contradiction']);
  });

  test('[QU12] what is no number, out of range or too precise', () => {
    for (const value of [
      'x',
      '1e3',
      '1.000,5',
      '1 000',
      '0x10',
      'Infinity',
      '.5',
      '5.',
      '9'.repeat(50),
    ])
      expect(problems('last', [['q.visits', value]]), value).toEqual(['visits notANumber']);
    expect(problems('last', [['q.visits', '501']])).toEqual(['visits outOfRange']);
    expect(problems('last', [['q.visits', '−1']])).toEqual(['visits outOfRange']);
    expect(problems('last', [['q.visits', '1.25']])).toEqual(['visits tooPrecise']);
  });

  test('[QU13] an open answer of 10 MB, without reading it through', () => {
    const started = performance.now();
    expect(problems('last', [['q.remarks', 'x'.repeat(10_000_000)]])).toEqual(['remarks tooLong']);
    expect(performance.now() - started).toBeLessThan(100);
    expect(problems('last', [['q.remarks', 'x'.repeat(201)]])).toEqual(['remarks tooLong']);
    expect(problems('last', [['q.remarks', 'x'.repeat(200)]])).toEqual([]);
  });

  test('[QU10] array injection, prototype keys, files and items of other pages', () => {
    for (const field of [
      'q.ruhr_reliable[]',
      'q.ruhr_reliable[0]',
      'q.__proto__',
      'q.constructor',
      'q.__proto__.dontKnow',
      'q.',
      'q.market',
      'q.ruhr_reliable.dk',
    ])
      expect(problems('own', [...own, [field, '1']]), field).toEqual(['null unknownField']);
    expect(problems('own', [['q.ruhr_reliable', { name: 'a.exe' }], ...own.slice(1)])).toEqual([
      'null unknownField',
      'ruhr_reliable required',
    ]);
    expect(Object.prototype).not.toHaveProperty('dontKnow');
  });

  test('[QU10] a flood of fields is one finding, its name cut', () => {
    const flood = Array.from(
      { length: 100_000 },
      (_, n) => [`q.${'x'.repeat(500)}${n}`, ''] as const,
    );
    const reading = readAnswers(page('own'), [...own, ...flood], answerTextsEn);
    expect(reading.ok ? [] : reading.findings).toHaveLength(1);
    expect(reading.ok ? '' : reading.findings[0]?.field).toHaveLength(80);
    const foreign = Array.from({ length: 3000 }, (_, n) => [`site${n}`, ''] as const);
    expect(problems('own', [...own, ...foreign])).toEqual(['null unknownField']);
  });

  test('[QU10] what could be read is given back to fill the page', () => {
    const reading = readAnswers(page('own'), [['q.ruhr_reliable', '6']], answerTextsEn);
    expect(reading).toMatchObject({ ok: false, answers: { ruhr_reliable: 6 } });
  });

  test('[QU10] whatever is sent, the outcome is a value whose answers the items can have', () => {
    const names = fc.constantFrom('q.sources', 'q.visits', 'q.visits.dk', 'q.remarks', 'q.x', 'y');
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('dk', 'press', 'visit', '1', '12,5', ''),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (fields) => {
        const { answers } = readAnswers(page('last'), fields, answerTextsEn);
        expect(
          Object.keys(answers).every((id) => ['sources', 'visits', 'remarks'].includes(id)),
        ).toBe(true);
        const { visits } = answers;
        if (typeof visits === 'number') expect(visits >= 0 && visits <= 500).toBe(true);
        expect(JSON.stringify(answers)).not.toContain('\\u0000');
        expect(JSON.parse(JSON.stringify(answers))).toEqual(answers);
      }),
    );
  });
});

describe('in the respondent’s language', () => {
  test('[QU14] each language says every sentence and keeps its placeholders', () => {
    for (const texts of [answerTextsDe, answerTextsEn, answerTextsZh])
      for (const [name, sentence] of Object.entries(texts)) {
        const placeholders = (text: string) => text.match(/\{\w+\}/g)?.toSorted() ?? [];
        expect(placeholders(sentence), name).toEqual(
          placeholders(answerTextsDe[name as keyof AnswerTexts]),
        );
      }
  });

  test('[QU14] bounds are filled in', () => {
    const fields = [
      ['q.visits', '900'],
      ['q.remarks', 'x'.repeat(201)],
    ] as const;
    const say = (texts: AnswerTexts) => {
      const reading = readAnswers(page('last'), fields, texts);
      return reading.ok ? [] : reading.findings.map(({ message }) => message);
    };
    expect(say(answerTextsDe)).toEqual([
      'Bitte geben Sie eine Zahl von 0 bis 500 ein.',
      'Bitte kürzen Sie Ihre Antwort auf höchstens 200 Zeichen.',
    ]);
    expect(say(answerTextsZh)[0]).toBe('请填写0至500之间的数字。');
  });

  test('[QU14] a further language is data alone', () => {
    const polish: AnswerTexts = {
      ...answerTextsEn,
      required: 'Proszę odpowiedzieć na to pytanie.',
    };
    const known = aQuestionnaire({ languages: ['de', 'en', 'zh', 'pl'] });
    const items = known.items.map((item) =>
      item.id === 'market' ? { ...item, question: { ...inThree('a'), pl: 'Rynek?' } } : item,
    );
    const shown = shownPage({ ...known, items }, 'start', 'pl', {});
    expect(shown?.items[0]?.words.question).toBe('Rynek?');
    const reading = readAnswers(shown as ShownPage, [], polish);
    expect(reading.ok ? '' : reading.findings[0]?.message).toBe(
      'Proszę odpowiedzieć na to pytanie.',
    );
  });
});
