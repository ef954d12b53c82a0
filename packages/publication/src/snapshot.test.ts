import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVisible, type Release, snapshotOf } from './snapshot.ts';
import { aFilm, aPicture, aPressRelease, aStory } from './testing/documents.ts';

const now = '2017-06-27T08:00:00.000Z';

function snapshot(candidate: unknown, release: Partial<Release> = {}) {
  const result = snapshotOf(candidate, { now, ...release });
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.snapshot;
}

function findings(candidate: unknown, release: Partial<Release> = {}) {
  const result = snapshotOf(candidate, { now, ...release });
  return result.ok ? [] : result.findings.map(({ path }) => path);
}

describe('what may become a snapshot', () => {
  test('[PU6] a broken document yields the path of each broken field', () => {
    expect(findings({ ...aStory(), title: '  ', slug: 'Zu Lang?' })).toEqual(['slug', 'title']);
  });

  test('[PU6] a field that is not in the contract is refused, so a draft note cannot travel along', () => {
    expect(findings({ ...aStory(), internalNote: 'not for the public' })).toEqual(['']);
  });

  test('[PU2] slugs', () => {
    for (const slug of ['a', 'a-1', 'x'.repeat(80)]) expect(findings(aStory({ slug }))).toEqual([]);
    for (const slug of ['', '-a', 'a--b', 'ä', '../a', 'a/b', 'A', 'x'.repeat(81)])
      expect(findings(aStory({ slug })), slug).toEqual(['slug']);
  });

  test('[PU3] a file name that leaves its folder is refused', () => {
    for (const file of ['../secret.avif', 'a/b.avif', '.env', 'a..b', '', 'a\\b']) {
      const picture = aPicture({ renditions: [{ format: 'avif', file, widthPx: 1, heightPx: 1 }] });
      expect(findings(aStory({ picture })), file).toContain('picture.renditions.0.file');
    }
  });

  test('[PU4] [PU5] only harmless addresses are links, and links do not nest', () => {
    const linking = (href: string, inner: object) => ({
      ...aStory(),
      body: [{ type: 'paragraph', children: [{ type: 'link', href, children: [inner] }] }],
    });
    const text = { type: 'text', text: 'x' };

    expect(findings(linking('/de/staedte', text))).toEqual([]);
    expect(findings(linking('https://example.org', text))).toEqual([]);
    for (const href of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', 'http://a.b'])
      expect(findings(linking(href, text)), href).toHaveLength(1);
    expect(findings(linking('/a', { type: 'link', href: '/b', children: [] }))).toHaveLength(1);
  });

  test('[PU13] a picture without alternative text or credit is refused', () => {
    expect(findings(aStory({ picture: aPicture({ alt: '' }) }))).toEqual(['picture.alt']);
    expect(findings(aStory({ picture: aPicture({ credit: '' }) }))).toEqual(['picture.credit']);
  });
});

describe('what a snapshot depends on', () => {
  test('[PU7] itself, its city, and each picture once', () => {
    const picture = aPicture();
    const body = [{ type: 'picture' as const, picture, caption: '' }];

    expect(snapshot(aStory({ picture, body })).keys).toEqual([
      'story/12',
      'city/05911000',
      'picture/4',
    ]);
  });

  test('[PU8] the lists of its kind, city, audiences, markets and topics in its language only', () => {
    expect(snapshot(aStory()).lists).toEqual([
      'story.en',
      'story.en.city/05911000',
      'story.en.audience/students',
      'story.en.market/germany',
      'story.en.topic/science',
    ]);
    expect(snapshot(aPressRelease()).lists).toEqual(['pressRelease.de']);
  });

  test('[PU17] a picture names the files of its crops, each once, and never an unknown shape', () => {
    const whole = aPicture().renditions;
    const square = {
      format: 'avif',
      file: 'bridge-1x1.avif',
      widthPx: 720,
      heightPx: 720,
    } as const;
    const crops = [
      { ratio: '4:3', widthPx: 1600, heightPx: 1200, renditions: whole },
      { ratio: '1:1', widthPx: 1200, heightPx: 1200, renditions: [square] },
    ] as const;
    const picture = aPicture({
      crops: crops.map((crop) => ({ ...crop, renditions: [...crop.renditions] })),
    });
    expect(snapshot(aStory({ picture })).files).toEqual(['bridge-960.avif', 'bridge-1x1.avif']);
    const unknown = { ...picture, crops: [{ ...picture.crops![0]!, ratio: '2:1' }] };
    expect(findings(aStory({ picture: unknown as never }))).toEqual(['picture.crops.0.ratio']);
  });

  test('[PU14] a film names every file its page fetches, a gallery every picture', () => {
    const { files, keys } = snapshot(aFilm());

    expect(files).toEqual(['bridge-960.avif', 'plan-720.mp4', 'plan-de.vtt', 'plan-kapitel.vtt']);
    expect(keys).toEqual(['film/7', 'picture/4']);
  });

  test('the text to search holds title, teaser, body and alternative texts', () => {
    expect(snapshot(aStory({ picture: null })).searchText).toBe(
      'Five stops\nFrom lecture hall to lab.\nA line of text.',
    );
  });
});

describe('when a snapshot is visible', () => {
  test('[PU9] the latest of act, plan and embargo opens the window', () => {
    expect(snapshot(aStory()).visibleFrom).toBe(now);
    expect(snapshot(aPressRelease()).visibleFrom).toBe('2017-06-27T09:00:00.000Z');
    expect(snapshot(aPressRelease(), { goLiveAt: '2017-06-28T00:00:00.000Z' }).visibleFrom).toBe(
      '2017-06-28T00:00:00.000Z',
    );
  });

  test('[PU10] visible from the first millisecond, not at the end', () => {
    const window = { visibleFrom: now, visibleUntil: '2017-06-27T09:00:00.000Z' };

    expect(isVisible(window, '2017-06-27T07:59:59.999Z')).toBe(false);
    expect(isVisible(window, now)).toBe(true);
    expect(isVisible(window, '2017-06-27T08:59:59.999Z')).toBe(true);
    expect(isVisible(window, '2017-06-27T09:00:00.000Z')).toBe(false);
  });

  test('[PU12] a window that ends before it begins is a finding', () => {
    expect(findings(aPressRelease(), { visibleUntil: '2017-06-27T09:00:00.000Z' })).toEqual([
      'visibleUntil',
    ]);
  });

  test('[PU9] [PU10] no release is ever visible before its embargo', () => {
    const instant = fc
      .date({ min: new Date('2017-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(
        instant,
        instant,
        instant,
        fc.option(instant),
        (act, embargoUntil, at, goLiveAt) => {
          const result = snapshotOf(aPressRelease({ embargoUntil }), { now: act, goLiveAt });
          if (!result.ok) throw new Error('expected a snapshot');
          if (isVisible(result.snapshot, at))
            expect(Date.parse(at)).toBeGreaterThanOrEqual(
              Math.max(Date.parse(act), Date.parse(embargoUntil), Date.parse(goLiveAt ?? act)),
            );
        },
      ),
    );
  });
});

test('[PU15] a snapshot carries the keys of its facts, a pinned one with and without its date', () => {
  const result = snapshotOf(aStory({ facts: ['population', 'area@2019-12-31'] }), { now });

  expect(result.ok && result.snapshot.keys).toEqual(
    expect.arrayContaining(['fact/population', 'fact/area', 'fact/area@2019-12-31']),
  );
  expect(snapshotOf(aStory({ facts: ['Population'] }), { now }).ok).toBe(false);
});
