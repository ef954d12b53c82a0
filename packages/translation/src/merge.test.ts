import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { formOf, normalised } from './content.ts';
import { mergeFix } from './merge.ts';
import { fromNotation, notationOf } from './notation.ts';
import { aBody, aUnit } from './testing/index.ts';

const published = [aUnit('title', 'Am Campsu'), ...aBody('Ein Satz. Noch ein Satzz.', 'Ende.')];

describe('a correction brought into a draft', () => {
  const fix = new Map([['body.0', ['Ein Satz. Noch ein Satz.']]]);

  test('[TR30] a passage the draft left alone takes it, also where it has moved', () => {
    const draft = aBody('Ganz neuer Anfang mit viel Text.', 'Ein Satz. Noch ein Satzz.', 'Ende.');
    expect(mergeFix(published, draft, fix, 'de')).toEqual([
      { outcome: 'merged', fixed: 'body.0', unit: 'body.1', content: ['Ein Satz. Noch ein Satz.'] },
    ]);
  });

  test('[TR30] a passage the draft made longer takes the sentence and keeps its own', () => {
    const draft = aBody('Ein langer Satz. Noch ein Satzz. Und ein dritter.', 'Ende.');
    expect(mergeFix(published, draft, fix, 'de')).toMatchObject([
      { outcome: 'merged', content: ['Ein langer Satz. Noch ein Satz. Und ein dritter.'] },
    ]);
  });

  test('[TR30] what the draft says already needs nothing', () => {
    expect(mergeFix(published, aBody('Ein Satz. Noch ein Satz.', 'Ende.'), fix, 'de')).toEqual([
      { outcome: 'same', fixed: 'body.0' },
    ]);
  });

  test('[TR30] the same sentence written anew, or gone, is a conflict', () => {
    expect(
      mergeFix(published, aBody('Ein Satz. Noch ein Satzzeichen.', 'Ende.'), fix, 'de'),
    ).toMatchObject([
      { outcome: 'conflict', unit: 'body.0', draft: ['Ein Satz. Noch ein Satzzeichen.'] },
    ]);
    expect(mergeFix(published, aBody('Ende.'), fix, 'de')).toMatchObject([
      { outcome: 'conflict', unit: null, draft: null },
    ]);
    expect(
      mergeFix(published, aBody('Noch ein Satzz. Ein Satz! Noch ein Satzz.', 'Ende.'), fix, 'de'),
    ).toMatchObject([{ outcome: 'conflict' }]);
    const title = new Map([['title', ['Am Campus']]]);
    expect(mergeFix(published, [aUnit('title', 'Auf dem Hügel')], title, 'de')).toMatchObject([
      { outcome: 'conflict', unit: 'title' },
    ]);
  });
});

describe('the notation for people', () => {
  const rich = normalised([
    { span: 'bold', inner: ['Neu'] },
    ' seit {{fact:a}}, ',
    { span: 'link https://example.org', inner: ['mehr ', { span: 'bold', inner: ['hier'] }] },
  ]);

  test('[TR14] marks are numbered brackets, tokens stay words', () => {
    expect(notationOf(rich)).toBe('⟦c1⟧Neu⟦/c1⟧ seit {{fact:a}}, ⟦c2⟧mehr ⟦c3⟧hier⟦/c3⟧⟦/c2⟧');
    const edited = notationOf(rich).replace('Neu', 'Frisch').replace('mehr', 'alles');
    expect(fromNotation(edited, rich)).toEqual({
      faults: [],
      content: [
        { span: 'bold', inner: ['Frisch'] },
        ' seit ',
        { code: '{{fact:a}}' },
        ', ',
        { span: 'link https://example.org', inner: ['alles ', { span: 'bold', inner: ['hier'] }] },
      ],
    });
  });

  test('[TR14] a link that is lost, a bracket too many and one never closed are refused', () => {
    const line = notationOf(rich);
    expect(fromNotation(line.replaceAll(/⟦\/?c2⟧/g, ''), rich).faults).toMatchObject([
      { kind: 'missing', name: 'link https://example.org' },
    ]);
    expect(fromNotation(`${line}⟦c9⟧x⟦/c9⟧`, rich).faults).toMatchObject([
      { kind: 'unknown', id: 'c9' },
    ]);
    expect(fromNotation(line.replace('⟦/c1⟧', ''), rich).faults).toHaveLength(1);
  });

  test('[TR14] what is not changed comes back as it was', () => {
    const leaf = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', ' ', '.', '<') }),
      fc.constant({ code: '{{fact:a}}' }),
    );
    const content = fc
      .array(
        fc.oneof(
          leaf,
          fc.record({
            span: fc.constantFrom('bold', 'item', 'link /a'),
            inner: fc.array(leaf, { maxLength: 3 }),
          }),
        ),
      )
      .map((pieces) => normalised(pieces));
    fc.assert(
      fc.property(content, (pieces) => {
        const back = fromNotation(notationOf(pieces), pieces);
        expect(back.faults).toEqual([]);
        expect(formOf(back.content)).toBe(formOf(pieces));
      }),
    );
  });
});
