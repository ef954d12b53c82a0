import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { completenessOf } from './completeness.ts';
import { routedPages, screenedOutBy } from './shown-items.ts';
import { nextStep, previousPage, progressAt, resumeStep } from './steps.ts';
import { aQuestionnaire } from './testing/builders.ts';

const questionnaire = aQuestionnaire();
const start = { market: 'germany', audience: 'students', knowsHamburg: 'no' };
const knowing = { ...start, knowsHamburg: 'yes' };
const own = { ruhr_reliable: 6, ruhr_youthful: { dontKnow: true } } as const;
const hamburg = { hamburg_reliable: 5, hamburg_youthful: 5 };

const pagesFor = (answers: Answers) =>
  routedPages(questionnaire, answers).map(({ page }) => page.id);

const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    market: fc.constantFrom('germany', 'china', 'other'),
    audience: fc.constantFrom('investors', 'students'),
    knowsHamburg: fc.constantFrom('yes', 'no'),
    ruhr_reliable: fc.integer({ min: 1, max: 7 }),
    ruhr_youthful: fc.constant({ dontKnow: true } as const),
    hamburg_reliable: fc.integer({ min: 1, max: 7 }),
    hamburg_youthful: fc.integer({ min: 1, max: 7 }),
    sources: fc.subarray(['press', 'visit', 'friends'], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('routing', () => {
  test('[QU6] a page is shown when its condition is met by a shown item', () => {
    expect(pagesFor({})).toEqual(['start', 'own', 'last']);
    expect(pagesFor(start)).toEqual(['start', 'own', 'last']);
    expect(pagesFor(knowing)).toEqual(['start', 'own', 'other', 'last']);
  });

  test('[QU6] an answer to a hidden item meets no condition', () => {
    const chained = aQuestionnaire({
      pages: questionnaire.pages.map((page) =>
        page.id === 'last'
          ? { ...page, showWhen: [{ item: 'hamburg_reliable', in: ['5'] }] }
          : page,
      ),
    });
    const shown = (answers: Answers) => routedPages(chained, answers).map(({ page }) => page.id);
    expect(shown({ ...knowing, ...hamburg })).toContain('last');
    expect(shown({ ...start, ...hamburg })).toEqual(['start', 'own']);
  });

  test('[QU6] a page of which no item is shown is skipped', () => {
    const showWhen = [{ item: 'knowsHamburg', in: ['yes'] }];
    const emptied = aQuestionnaire({
      items: questionnaire.items.map((item) =>
        item.id.startsWith('hamburg') ? { ...item, showWhen } : item,
      ),
      pages: questionnaire.pages.map((page) => ({ ...page, showWhen: [] })),
    });
    expect(routedPages(emptied, start).map(({ page }) => page.id)).toEqual([
      'start',
      'own',
      'last',
    ]);
    expect(routedPages(emptied, knowing)).toHaveLength(4);
  });

  test('[QU6] names that every object has are no answers', () => {
    const odd = aQuestionnaire({
      pages: questionnaire.pages.map((page) =>
        page.id === 'other' ? { ...page, showWhen: [{ item: 'constructor', in: ['x'] }] } : page,
      ),
    });
    expect(routedPages(odd, {}).map(({ page }) => page.id)).toEqual(['start', 'own', 'last']);
  });

  test('[QU7] an answer that screens out ends the interview at once', () => {
    expect(screenedOutBy(questionnaire, start)).toBeNull();
    expect(screenedOutBy(questionnaire, { market: 'other' })).toBe('market');
    expect(nextStep(questionnaire, { market: 'other' }, 'start')).toEqual({
      kind: 'screenedOut',
      item: 'market',
    });
    expect(resumeStep(questionnaire, { market: 'other' }, null).kind).toBe('screenedOut');
  });
});

describe('steps', () => {
  test('[QU8] forwards and backwards over the shown pages', () => {
    expect(nextStep(questionnaire, start, 'own')).toEqual({ kind: 'page', page: 'last' });
    expect(nextStep(questionnaire, knowing, 'own')).toEqual({ kind: 'page', page: 'other' });
    expect(nextStep(questionnaire, start, 'last')).toEqual({ kind: 'end' });
    expect(previousPage(questionnaire, start, 'last')).toBe('own');
    expect(previousPage(questionnaire, start, 'start')).toBeNull();
    expect(() => nextStep(questionnaire, start, 'ghost')).toThrow(/no page "ghost"/);
  });

  test('[QU8] resuming goes on after the last saved page, not past a missing required answer', () => {
    expect(resumeStep(questionnaire, {}, null)).toEqual({ kind: 'page', page: 'start' });
    expect(resumeStep(questionnaire, start, 'start')).toEqual({ kind: 'page', page: 'own' });
    expect(resumeStep(questionnaire, { ...start, ...own }, 'own')).toEqual({
      kind: 'page',
      page: 'last',
    });
    expect(resumeStep(questionnaire, { ...start, ...own }, 'last')).toEqual({ kind: 'end' });
    expect(resumeStep(questionnaire, { ...knowing, ...own }, 'last')).toEqual({
      kind: 'page',
      page: 'other',
    });
  });

  test('[QU8] progress counts shown pages from 1', () => {
    expect(progressAt(questionnaire, start, 'last')).toEqual({ page: 3, of: 3 });
    expect(progressAt(questionnaire, knowing, 'last')).toEqual({ page: 4, of: 4 });
    expect(progressAt(questionnaire, start, 'other')).toBeNull();
  });

  test('[QU8] whatever was answered, going forward ends and each step back undoes one forward', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        let step = resumeStep(questionnaire, {}, null);
        let before: string | null = null;
        for (let count = 0; step.kind === 'page'; count += 1) {
          expect(count).toBeLessThan(questionnaire.pages.length);
          expect(previousPage(questionnaire, answers, step.page)).toBe(before);
          before = step.page;
          step = nextStep(questionnaire, answers, step.page);
        }
        expect(step.kind).toBe(answers['market'] === 'other' ? 'screenedOut' : 'end');
      }),
    );
  });
});

describe('completeness', () => {
  test('[QU9] names each required answer that is missing on a shown page', () => {
    expect(
      completenessOf(questionnaire, { ...knowing, ...own, hamburg_reliable: 5 }).missing,
    ).toEqual([{ page: 'other', item: 'hamburg_youthful' }]);
    expect(completenessOf(questionnaire, { ...start, ...own })).toMatchObject({
      missing: [],
      screenedOutBy: null,
    });
  });

  test('[QU9] what routing has hidden is not submitted', () => {
    expect(completenessOf(questionnaire, { ...start, ...own, ...hamburg }).answers).toEqual({
      ...start,
      ...own,
    });
  });

  test('[QU9] a page saved with answers that are hidden now is to be saved again without them', () => {
    const answers = { ...start, ...own, ...hamburg };
    expect(completenessOf(questionnaire, answers).corrections).toEqual([
      { page: 'other', answers: {} },
    ]);
    expect(completenessOf(questionnaire, { ...answers, knowsHamburg: 'yes' }).corrections).toEqual(
      [],
    );
    const partly = aQuestionnaire({
      items: questionnaire.items.map((item) =>
        item.id === 'visits'
          ? { ...item, showWhen: [{ item: 'knowsHamburg', in: ['yes'] }] }
          : item,
      ),
    });
    const sheet = { ...start, ...own, visits: 3, remarks: 'stays' };
    expect(completenessOf(partly, sheet).corrections).toEqual([
      { page: 'last', answers: { remarks: 'stays' } },
    ]);
  });

  test('[QU8] [QU9] a resumed interview reaches its end exactly when nothing is missing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { missing, screenedOutBy: screened } = completenessOf(questionnaire, answers);
        const step = resumeStep(questionnaire, answers, 'last');
        expect(step.kind === 'end').toBe(missing.length === 0 && screened === null);
        if (step.kind === 'page') expect(missing[0]?.page).toBe(step.page);
      }),
    );
  });
});
