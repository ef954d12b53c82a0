import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clear, isCleared } from './clear.ts';
import type { ClearanceContext } from './context.ts';
import { parseInstant } from './instant.ts';
import type { ClearanceObject, Exit, PictureUse } from './object.ts';
import { aContext, aPicture, aStory } from './testing/index.ts';

const EXITS: readonly Exit[] = ['site', 'social', 'print', 'press', 'kit', 'report'];

function found(
  object: Partial<ClearanceObject>,
  context: Partial<ClearanceContext> = {},
  exit: Exit = 'site',
): string[] {
  return clear(aStory(object), exit, aContext(context)).map(
    ({ rule, severity, where }) => `${rule} ${severity} ${where}`,
  );
}

function withPicture(changes: Partial<PictureUse>): Partial<ClearanceObject> {
  return { media: [aPicture(changes)] };
}

test.each(EXITS)('[CL1] %s: an object in order leaves', (exit) => {
  expect(clear(aStory(), exit, aContext())).toEqual([]);
});

describe('approval', () => {
  test('[CL10] nobody approved', () => {
    expect(found({ approvals: [] })).toEqual(['CL10 block approval']);
  });

  test('[CL11] identity counts, not role: any author of the version is no second person', () => {
    expect(found({ authors: ['anna', 'ben'] })).toEqual(['CL11 block approval']);
  });

  test('[CL12] a later edit or another version voids the approval', () => {
    expect(found({ editedAt: '2017-06-01T11:00:01+02:00' })).toEqual(['CL12 block approval']);
    expect(found({ version: 'v3' })).toEqual(['CL12 block approval']);
    // The same moment in another offset is no later edit.
    expect(found({ editedAt: '2017-06-01T09:00:00Z' })).toEqual([]);
  });

  test('[CL10] [CL11] [CL12] never cleared without a second person after the last edit', () => {
    const person = fc.constantFrom('anna', 'ben', 'cem');
    const minute = fc
      .integer({ min: 0, max: 59 })
      .map((m) => `2017-06-01T10:${String(m).padStart(2, '0')}:00Z`);
    fc.assert(
      fc.property(
        fc.array(person, { maxLength: 3 }),
        fc.array(fc.record({ person, version: fc.constantFrom('v1', 'v2'), at: minute }), {
          maxLength: 4,
        }),
        minute,
        (authors, approvals, editedAt) => {
          const cleared = isCleared(
            clear(aStory({ authors, approvals, editedAt }), 'site', aContext()),
          );
          const isRight = approvals.some(
            (approval) =>
              approval.version === 'v2' &&
              approval.at >= editedAt &&
              !authors.includes(approval.person),
          );
          expect(cleared).toBe(isRight);
        },
      ),
    );
  });
});

describe('rights', () => {
  const licence = { holder: 'C. Beispiel', credit: 'Foto: C. Beispiel' };

  test('[CL20] no licence, no credit', () => {
    const { licence: _, ...bare } = aPicture();
    expect(found({ media: [bare] })).toEqual(['CL20 block picture-1']);
    expect(found(withPicture({ licence: { ...licence, credit: ' ' } }))).toEqual([
      'CL20 block picture-1',
    ]);
  });

  test('[CL21] a licence for the site does not cover print', () => {
    const media = withPicture({ licence: { ...licence, exits: ['site'] } });
    expect(found(media)).toEqual([]);
    expect(found(media, {}, 'print')).toEqual(['CL21 block picture-1']);
  });

  test('[CL22] the market of the exit, otherwise all of the object', () => {
    const media = {
      ...withPicture({ licence: { ...licence, markets: ['DE'] } }),
      markets: ['DE', 'CN'],
    };
    expect(found(media)).toEqual(['CL22 block picture-1']);
    expect(found(media, { market: 'DE' })).toEqual([]);
  });

  test('[CL23] the licence runs to its last instant', () => {
    expect(found(withPicture({ licence: { ...licence, until: '2017-06-27T16:00:00Z' } }))).toEqual(
      [],
    );
    expect(found(withPicture({ licence: { ...licence, until: '2017-06-27T15:59:59Z' } }))).toEqual([
      'CL23 block picture-1',
    ]);
  });

  test('[CL24] consent: scope, end, withdrawal', () => {
    const person = 'D. Beispiel';
    expect(found(withPicture({ consents: [{ person }] }))).toEqual([]);
    expect(found(withPicture({ consents: [{ person, exits: ['print'] }] }))).toEqual([
      'CL24 block picture-1',
    ]);
    expect(found(withPicture({ consents: [{ person, until: '2017-01-01T00:00:00Z' }] }))).toEqual([
      'CL24 block picture-1',
    ]);
    expect(
      found(withPicture({ consents: [{ person, withdrawnAt: '2017-06-27T16:00:00Z' }] })),
    ).toEqual(['CL24 block picture-1']);
  });

  test('[CL25] generated pictures are marked', () => {
    expect(found(withPicture({ isGenerated: true }))).toEqual(['CL25 block picture-1']);
    expect(found(withPicture({ isGenerated: true, isMarkedAsGenerated: true }))).toEqual([]);
  });

  test('[CL26] restricted means no crop and one exit', () => {
    expect(found(withPicture({ isRestricted: true }))).toEqual([]);
    expect(found(withPicture({ isRestricted: true, isCropped: true }))).toEqual([
      'CL26 block picture-1',
    ]);
    for (const exit of ['kit', 'social', 'press'] as const)
      expect(found(withPicture({ isRestricted: true }), {}, exit)).toEqual([
        'CL26 block picture-1',
      ]);
    const forPress = { ...licence, exits: ['press', 'site'] as const };
    const restricted = withPicture({ isRestricted: true, licence: forPress });
    expect(found(restricted, {}, 'press')).toEqual([]);
    expect(found(restricted)).toEqual(['CL26 block picture-1']);
  });
});

describe('content', () => {
  const sentence = { de: 'Grund', en: 'reason' };

  test('[CL30] a fact that may not be used', () => {
    const checkFact = () => [{ severity: 'block', reason: sentence, remedy: sentence }] as const;
    expect(found({}, { checkFact })).toEqual(['CL30 block population']);
  });

  test('[CL31] typed figures block in headlines and are asked about in the body', () => {
    const findFigures = () => [{ span: '5 Millionen' }];
    const texts = [
      { language: 'de', field: 'title', text: '5 Millionen', isHeadline: true },
      { language: 'de', field: 'body', text: '5 Millionen' },
      { language: 'zh', field: 'title', text: '500万', isHeadline: true },
    ];
    expect(found({ texts }, { findFigures })).toEqual([
      'CL31 block title (de): 5 Millionen',
      'CL31 review body (de): 5 Millionen',
    ]);
  });

  test('[CL32] wording keeps its severity', () => {
    const checkWording = () =>
      [{ severity: 'review', found: 'Revier', reason: sentence, remedy: sentence }] as const;
    expect(found({}, { checkWording })).toEqual(['CL32 review title (de): Revier']);
  });

  test('[CL33] dead links block, unchecked ones are asked about, print has none', () => {
    expect(found({}, { linkState: () => 'dead' })).toEqual(['CL33 block https://campus.example']);
    expect(found({}, { linkState: () => 'unknown' })).toEqual([
      'CL33 review https://campus.example',
    ]);
    expect(found({}, { linkState: () => 'dead' }, 'print')).toEqual([]);
  });
});

describe('accessibility', () => {
  test('[CL40] alternative text in each language that leaves, unless decorative or printed', () => {
    expect(found(withPicture({ alt: { de: 'Wiese', en: ' ' } }))).toEqual([
      'CL40 block picture-1 (en)',
    ]);
    expect(found(withPicture({ alt: {}, isDecorative: true }))).toEqual([]);
    expect(found(withPicture({ alt: {} }), {}, 'print')).toEqual([]);
  });

  test('[CL41] [CL42] films have captions and a transcript', () => {
    expect(
      found(withPicture({ kind: 'film', captions: ['de', 'en'], transcripts: ['de'] })),
    ).toEqual(['CL42 block picture-1 (en)']);
    expect(found(withPicture({ kind: 'film', transcripts: ['de', 'en'] }))).toEqual([
      'CL41 block picture-1 (de)',
      'CL41 block picture-1 (en)',
    ]);
  });
});

describe('languages', () => {
  const requiredLanguages = (_: string, market: string): string[] =>
    market === 'CN' ? ['zh'] : ['de', 'en'];

  test('[CL50] what audience and market need is complete', () => {
    expect(found({ markets: ['DE', 'CN'] }, { requiredLanguages })).toEqual(['CL50 block zh']);
    expect(found({ markets: ['DE', 'CN'] }, { requiredLanguages, market: 'DE' })).toEqual([]);
    expect(found({ markets: ['DE', 'CN'] }, { requiredLanguages }, 'report')).toEqual([]);
  });

  test('[CL51] what leaves is complete', () => {
    const languages = [
      { language: 'de', state: 'complete' },
      { language: 'en', state: 'incomplete' },
    ] as const;
    expect(found({ languages }, { requiredLanguages: () => ['de'] })).toEqual(['CL51 block en']);
  });

  test('[CL52] a language leaves from its go-live on, to the instant', () => {
    const languages = [{ language: 'zh', state: 'complete' }] as const;
    const zh = { exitLanguages: ['zh'], requiredLanguages: () => ['zh'] };
    const media = withPicture({ alt: { zh: '草地上的人' } });
    expect(found({ languages, ...media }, { ...zh, now: '2017-09-30T15:59:59Z' })).toEqual([
      'CL52 block zh',
    ]);
    expect(found({ languages, ...media }, { ...zh, now: '2017-09-30T16:00:00Z' })).toEqual([]);
    expect(found({ languages, ...media }, { ...zh, goLive: {} })).toEqual(['CL52 block zh']);
  });
});

describe('release', () => {
  test('[CL60] the embargo ends at its instant, in any offset; an unreadable one never', () => {
    expect(found({ embargoUntil: '2017-06-27T12:00:00-04:00' })).toEqual([]);
    expect(found({ embargoUntil: '2017-06-27T12:00:01-04:00' })).toEqual(['CL60 block embargo']);
    expect(found({ embargoUntil: 'tomorrow' })).toEqual(['CL60 block embargo']);
  });

  test('[CL70] sample content stays in sample campaigns', () => {
    expect(found({ isSample: true })).toEqual(['CL70 block sample']);
    expect(found({ isSample: true }, { campaign: 'sample' })).toEqual([]);
  });
});

describe('waivers', () => {
  const waiver = {
    rule: 'CL50',
    where: 'zh',
    person: 'ben',
    reason: 'no Chinese readers yet',
    at: '2017-06-01T12:00:00Z',
  };
  const requiredLanguages = () => ['de', 'zh'];

  test('[CL80] a language may be waived with person, reason and time; it stays visible as a hint', () => {
    expect(found({ waivers: [waiver] }, { requiredLanguages })).toEqual(['CL50 hint zh']);
    expect(
      clear(aStory({ waivers: [waiver] }), 'site', aContext({ requiredLanguages }))[0]?.waivedBy,
    ).toBe('ben');
    expect(found({ waivers: [{ ...waiver, where: 'tr' }] }, { requiredLanguages })).toEqual([
      'CL50 block zh',
    ]);
  });

  test('[CL81] without a reason it does not count, and is reported', () => {
    expect(found({ waivers: [{ ...waiver, reason: ' ' }] }, { requiredLanguages })).toEqual([
      'CL50 block zh',
      'CL81 review CL50',
    ]);
  });

  test('[CL82] approval, rights, embargo and sample content are never waived', () => {
    const { where: _, ...everywhere } = waiver;
    const waivers = [{ ...everywhere, rule: 'CL10' }];
    expect(found({ approvals: [], waivers })).toEqual(['CL10 block approval', 'CL81 review CL10']);
  });
});

test('[CL2] the order is fixed, whatever the order of the input', () => {
  const { licence: _, ...bare } = aPicture();
  const media = ['c', 'a', 'b'].map((id) => ({ ...bare, id }));
  const links = ['https://b.example', 'https://a.example'];
  const expected = found({ media, links, isSample: true }, { linkState: () => 'unknown' });
  expect(expected[0]).toBe('CL20 block a');
  fc.assert(
    fc.property(
      fc.shuffledSubarray(media, { minLength: 3 }),
      fc.shuffledSubarray(links, { minLength: 2 }),
      (shuffled, mixed) => {
        expect(
          found({ media: shuffled, links: mixed, isSample: true }, { linkState: () => 'unknown' }),
        ).toEqual(expected);
      },
    ),
  );
});

test('[CL3] every finding says why and what to do, German and English', () => {
  const { licence: _, ...bare } = aPicture({ kind: 'film', alt: {} });
  const object = aStory({
    approvals: [],
    media: [bare],
    isSample: true,
    embargoUntil: '2018-01-01T00:00:00Z',
    markets: ['CN'],
  });
  const findings = clear(
    object,
    'site',
    aContext({ linkState: () => 'dead', requiredLanguages: () => ['zh'] }),
  );
  expect(findings.length).toBeGreaterThan(8);
  for (const { reason, remedy } of findings) {
    for (const sentence of [reason.de, reason.en, remedy.de, remedy.en])
      expect(sentence).not.toBe('');
  }
});

test('[CL4] instants are read with their offset, impossible ones are refused', () => {
  expect(parseInstant('1970-01-01T00:00:00Z')).toBe(0);
  expect(parseInstant('2000-03-01T00:00:00+00:00')).toBe(951_868_800_000);
  expect(parseInstant('2017-06-27T18:00:00+02:00')).toBe(parseInstant('2017-06-27T12:00:00-04:00'));
  expect(parseInstant('2017-02-29T00:00:00Z')).toBeUndefined();
  expect(parseInstant('2017-06-27T18:00:00')).toBeUndefined();
  expect(() => clear(aStory(), 'site', aContext({ now: 'now' }))).toThrow('no instant');
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => {
        expect(parseInstant(date.toISOString())).toBe(date.getTime());
      },
    ),
  );
});

test('[CL5] 10,000 stories are cleared in well under ten seconds', () => {
  const media = Array.from({ length: 6 }, (_, index) => aPicture({ id: `picture-${index}` }));
  const object = aStory({ media });
  const context = aContext();
  const start = performance.now();
  for (let count = 0; count < 10_000; count += 1) clear(object, 'site', context);
  expect(performance.now() - start).toBeLessThan(10_000);
}, 30_000);
