import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { align } from './align.ts';
import { formOf, normalised, plainOf } from './content.ts';
import { follow } from './follow.ts';
import { place } from './place.ts';
import { markSeen, orphanId } from './seen.ts';
import { segmentsOf } from './segment.ts';
import { joined, sentencesOf } from './sentences.ts';
import { aBody, aUnit, DE_EN } from './testing/index.ts';
import { targetOf } from './baseline.ts';
import type { Unit } from './unit.ts';
import { versionOf } from './unit.ts';

const split = (text: string, language: 'de' | 'en' | 'zh') =>
  sentencesOf(normalised([text]), language).map(({ content }) => plainOf(content));

test('[TR2] tokens are codes wherever words meet, and what is empty goes', () => {
  const content = [
    'Rund {{fact',
    ':a}} ',
    { span: 'bold', inner: ['', { span: 'link /', inner: [] }] },
    'x',
  ];
  expect(normalised(content)).toEqual(['Rund ', { code: '{{fact:a}}' }, ' x']);
  expect(normalised(normalised(content))).toEqual(normalised(content));
});

describe('sentences', () => {
  test('[TR3] German stops after abbreviations and ordinals end nothing', () => {
    expect(
      split('Am 27. Juni kam Dr. Stahl. Er blieb z. B. in Essen. „Gut!“ Danach 2019. Ende.', 'de'),
    ).toEqual([
      'Am 27. Juni kam Dr. Stahl.',
      'Er blieb z. B. in Essen.',
      '„Gut!“',
      'Danach 2019.',
      'Ende.',
    ]);
  });

  test('[TR3] English and Chinese have their own signs', () => {
    expect(split('Mr. Steel came. "Really?" Yes, e.g. Monday.', 'en')).toEqual([
      'Mr. Steel came.',
      '"Really?"',
      'Yes, e.g. Monday.',
    ]);
    expect(split('鲁尔区有53座城市。“真的吗？”是的！', 'zh')).toEqual([
      '鲁尔区有53座城市。',
      '“真的吗？”',
      '是的！',
    ]);
  });

  test('[TR3] a mark is never cut; list items and lines are segments', () => {
    const bold = normalised(['Vor. ', { span: 'bold', inner: ['Eins. Zwei.'] }, ' Nach.']);
    expect(sentencesOf(bold, 'de').map(({ content }) => plainOf(content))).toEqual([
      'Vor.',
      'Eins. Zwei.',
      'Nach.',
    ]);
    const items = [
      { span: 'item', inner: ['Eins'] },
      { span: 'item', inner: ['Zwei'] },
    ];
    expect(sentencesOf(items, 'de')).toHaveLength(2);
    expect(split('Zeile eins\nZeile zwei', 'en')).toEqual(['Zeile eins', 'Zeile zwei']);
  });

  test('[TR3] nothing is lost between sentences', () => {
    const piece = fc.oneof(
      fc.string({ unit: fc.constantFrom('A', 'b', '.', ' ', '\n', '!', '。', '“', '2') }),
      fc.constantFrom(
        { code: '{{fact:a}}' },
        { span: 'bold', inner: ['Fett. Ja'] },
        { span: 'item', inner: ['Punkt'] },
        { span: 'bold', inner: [] },
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('de', 'en', 'zh'), (pieces, language) => {
        const content = normalised(pieces);
        expect(formOf(joined(sentencesOf(content, language)))).toBe(formOf(content));
      }),
      { numRuns: 500 },
    );
  });
});

describe('alignment', () => {
  test('[TR4] what was put in is new, what was rewritten is found', () => {
    expect(align(['a b c', 'd e f'], ['a b c', 'x y z', 'd e f'])).toEqual([0, null, 1]);
    expect(align(['Das Haus ist rot.', 'Ende.'], ['Das Haus ist blau.', 'Ende.'])).toEqual([0, 1]);
    expect(align(['eins', 'zwei', 'drei'], ['eins', 'drei'])).toEqual([0, 2]);
  });

  test('[TR4] order is kept and nothing is used twice', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 6 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const found = align(before, after).filter((index) => index !== null);
        expect(found).toEqual([...new Set(found)].toSorted((one, other) => one - other));
        expect(align(after, after)).toEqual(after.map((_, index) => index));
      }),
    );
  });
});

describe('what is to do', () => {
  const german = [
    aUnit('title', 'Am Campus'),
    ...aBody('Hier leben {{fact:population}} Menschen. Sie forschen.', 'Der zweite Absatz.'),
  ];
  const english = [
    aUnit('title', 'On campus'),
    ...aBody('{{fact:population}} people live here. They do research.', 'The second paragraph.'),
  ];
  const made = follow([], german, english, DE_EN);
  const states = (source: readonly Unit[], baseline = made) =>
    segmentsOf(source, baseline, 'de').units.flatMap(({ segments }) =>
      segments.map(({ state }) => state),
    );

  test('[TR7] a translation made from this source is translated', () => {
    expect(states(german)).toEqual(['translated', 'translated', 'translated', 'translated']);
  });

  test('[TR7] only the sentence that changed is marked, with before, after and translation', () => {
    const changed = [
      german[0]!,
      aUnit('body.0', 'Hier leben {{fact:population}} Menschen. Sie lehren und forschen.'),
      german[2]!,
    ];
    const { units } = segmentsOf(changed, made, 'de');
    expect(states(changed)).toEqual(['translated', 'translated', 'changed', 'translated']);
    const segment = units[1]!.segments[1]!;
    expect(plainOf(segment.before!)).toBe('Sie forschen.');
    expect(plainOf(segment.source)).toBe('Sie lehren und forschen.');
    expect(plainOf(segment.target!)).toBe('They do research.');
  });

  test('[TR7] a figure that is a token changes in the register, not in the text: nothing is marked', () => {
    const same = german.map((unit) => ({ ...unit }));
    expect(states(same)).not.toContain('changed');
    const pinned = [
      german[0]!,
      aUnit('body.0', 'Hier leben {{fact:population@2019}} Menschen. Sie forschen.'),
      german[2]!,
    ];
    expect(states(pinned)).toEqual(['translated', 'changed', 'translated', 'translated']);
  });

  test('[TR7] sentences and passages that were put in are new and leave the others alone', () => {
    const longer = [
      german[0]!,
      aUnit('body.0', 'Neu hier. Hier leben {{fact:population}} Menschen. Sie forschen.'),
      aUnit('body.1', 'Ganz anderer Stoff über Kanäle.'),
      aUnit('body.2', 'Der zweite Absatz.'),
    ];
    expect(states(longer)).toEqual([
      'translated',
      'new',
      'translated',
      'translated',
      'new',
      'translated',
    ]);
  });

  test('[TR6] passages are compared within their field and with their kind', () => {
    const moved = [
      aUnit('title', 'Der zweite Absatz.'),
      aUnit('body.0', 'Am Campus', 'heading'),
      ...german.slice(1, 2),
    ];
    expect(states(moved)).toEqual(['changed', 'new', 'translated', 'translated']);
  });

  test('[TR7] a source that is gone leaves an orphan', () => {
    const shorter = [german[0]!, aUnit('body.0', 'Hier leben {{fact:population}} Menschen.')];
    const { orphans } = segmentsOf(shorter, made, 'de');
    expect(orphans.map(({ pair }) => plainOf(pair.target))).toEqual([
      'They do research.',
      'The second paragraph.',
    ]);
    const seen = markSeen(made, segmentsOf(shorter, made, 'de'), [orphanId(orphans[0]!)]);
    expect(segmentsOf(shorter, seen, 'de').orphans).toHaveLength(1);
  });

  test('[TR8] ids stay when other sentences come, and are told apart when a passage says the same twice', () => {
    const ids = (text: string) =>
      segmentsOf([aUnit('body.0', text)], [], 'de').units[0]!.segments.map(({ id }) => id);
    expect(ids('Neu. Alt bleibt. Alt bleibt.').slice(1)).toEqual(ids('Alt bleibt. Alt bleibt.'));
    expect(new Set(ids('Alt. Alt. Alt.')).size).toBe(3);
  });

  test('[TR11] seen, still fine: one or all, until the source changes again', () => {
    const changed = [
      aUnit('title', 'Auf dem Campus'),
      aUnit('body.0', 'Hier leben {{fact:population}} Menschen. Sie lehren.'),
      german[2]!,
    ];
    const segmentation = segmentsOf(changed, made, 'de');
    const { id } = segmentation.units[0]!.segments[0]!;
    expect(states(changed, markSeen(made, segmentation, [`title ${id}`]))).toEqual([
      'seen',
      'translated',
      'changed',
      'translated',
    ]);
    const all = markSeen(made, segmentation, null);
    expect(states(changed, all)).toEqual(['seen', 'translated', 'seen', 'translated']);
    expect(states(german, all)).toEqual(['changed', 'translated', 'changed', 'translated']);
  });

  test('[TR9] writing in the translation settles the sentence written, not its neighbours', () => {
    const changed = [
      aUnit('title', 'Auf dem Campus'),
      aUnit('body.0', 'Hier wohnen {{fact:population}} Menschen. Sie lehren.'),
      german[2]!,
    ];
    const edited = [
      english[0]!,
      aUnit('body.0', '{{fact:population}} people live here. They teach.'),
      english[2]!,
    ];
    const next = follow(made, changed, edited, DE_EN);
    expect(states(changed, next)).toEqual(['changed', 'changed', 'translated', 'translated']);
    expect(follow(next, changed, edited, DE_EN)).toEqual(next);
  });

  test('[TR9] a translation with another number of sentences is one segment with its source', () => {
    const merged = [
      english[0]!,
      aUnit('body.0', '{{fact:population}} researchers live here.'),
      english[2]!,
    ];
    const base = follow([], german, merged, DE_EN);
    expect(states(german, base)).toEqual(['translated', 'translated', 'translated']);
    const changed = [
      german[0]!,
      aUnit('body.0', 'Hier leben {{fact:population}} Menschen. Sie lehren.'),
      german[2]!,
    ];
    expect(states(changed, base)).toEqual(['translated', 'changed', 'translated']);
  });

  test('[TR9] the baseline says word for word what the target says', () => {
    const text = fc
      .array(fc.constantFrom('Eins ist da.', 'Zwei!', 'Drei {{fact:a}}?', 'Vier'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((parts) => parts.join(' '));
    const body = fc.array(text, { maxLength: 5 }).map((parts) => aBody(...parts));
    fc.assert(
      fc.property(body, body, body, body, (source, target, source2, target2) => {
        const first = follow([], source, target, DE_EN);
        const second = follow(first, source2, target2, DE_EN);
        expect(first.map(targetOf)).toEqual(target.map(({ content }) => content));
        expect(second.map(targetOf)).toEqual(target2.map(({ content }) => content));
        expect(second.map(({ id }) => id)).toEqual(target2.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });

  test('[TR10] translations are put in place; what stands stays', () => {
    const longer = [
      german[0]!,
      aUnit('body.0', 'Hier leben {{fact:population}} Menschen. Sie lehren. Und bleiben.'),
      aUnit('body.1', 'Ein neuer Absatz.'),
      aUnit('body.2', 'Der zweite Absatz.'),
    ];
    const segmentation = segmentsOf(longer, made, 'de');
    const given = segmentation.units.flatMap(({ unit, segments }) =>
      segments
        .filter(({ state }) => state === 'new')
        .map(({ id }) => ({ unit: unit.id, segment: id, target: ['And stay.'] })),
    );
    const placed = place(segmentation, made, given, DE_EN);
    expect([...placed.changed].map(([id, content]) => [id, plainOf(content)])).toEqual([
      ['body.0', '{{fact:population}} people live here. They do research. And stay.'],
    ]);
    expect(placed.added).toMatchObject([{ source: { id: 'body.1' }, follows: 'body.0' }]);
    expect(
      segmentsOf(longer, placed.baseline, 'de').units.flatMap(({ segments }) =>
        segments.map(({ state }) => state),
      ),
    ).toEqual(['translated', 'translated', 'changed', 'translated', 'translated', 'translated']);
    expect(() =>
      place(segmentation, made, [{ unit: 'x', segment: 's1', target: ['a'] }], DE_EN),
    ).toThrow('x s1');
  });

  test('[TR5] the version of a source tells every difference', () => {
    const version = versionOf('stories/1', german);
    expect(
      versionOf(
        'stories/1',
        german.map((unit) => ({ ...unit })),
      ),
    ).toBe(version);
    expect(versionOf('stories/2', german)).not.toBe(version);
    expect(versionOf('stories/1', german.toReversed())).not.toBe(version);
    expect(versionOf('stories/1', [german[0]!, aUnit('body.0', 'Anders.'), german[2]!])).not.toBe(
      version,
    );
  });
});
