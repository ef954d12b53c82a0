import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { type Content, normalised, plainOf } from './content.ts';
import { follow } from './follow.ts';
import { matchFile } from './match-file.ts';
import { restored } from './placeholders.ts';
import { readXliff } from './read-xliff.ts';
import { segmentsOf } from './segment.ts';
import { aBody, anObject, aUnit, DE_EN } from './testing/index.ts';
import { placeholdersBySegment, writeXliff } from './write-xliff.ts';

const NAMES = [{ de: 'Essen', en: 'Essen', zh: '埃森' }];
const OPTIONS = { ...DE_EN, names: NAMES, unitName: (id: string) => id };

const german = [
  aUnit('title', 'Essen am Kanal'),
  ...aBody(
    [
      'Hier leben {{fact:population}} Menschen, ',
      { span: 'link https://example.org/a?b=1&c=2', inner: ['mehr dazu'] },
      '. ',
      { span: 'bold', inner: ['Sie'] },
      ' forschen.',
    ],
    'Neu.',
  ),
];
const english = [
  aUnit('title', 'Essen by the canal'),
  ...aBody([
    '{{fact:population}} people live here, ',
    { span: 'link https://example.org/a?b=1&c=2', inner: ['read on'] },
    '. ',
    { span: 'italic', inner: ['They'] },
    ' do research.',
  ]),
];
const object = anObject(german, follow([], german, english, DE_EN));
const xliff = writeXliff([object], OPTIONS);

function outcome(text: string, objects = [object], options = OPTIONS) {
  const reading = readXliff(text);
  return reading.ok ? matchFile(reading.file, objects, options) : reading;
}

function refusals(text: string): string {
  const result = outcome(text);
  expect(result.ok).toBe(false);
  return JSON.stringify(result);
}

describe('a file that comes back as it went', () => {
  test('[TR24] changes nothing', () => {
    expect(outcome(xliff)).toEqual({ ok: true, changes: [] });
  });

  test('[TR20] [TR21] carries states, tokens, links, notes and names', () => {
    expect(xliff).toContain('version="2.1" srcLang="de" trgLang="en"');
    expect(xliff).toContain('<data id="d-c1">{{fact:population}}</data>');
    expect(xliff).toContain('state="translated"');
    expect(xliff).toContain('state="initial"');
    expect(xliff).toMatch(/<mrk id="m1" translate="no" type="term">Essen<\/mrk> am Kanal/);
    expect(xliff).toContain('&lt;link https://example.org/a?b=1&amp;c=2&gt;');
  });

  test('[TR24] whatever the content: export and import are an identity, every target comes back', () => {
    const word = fc.string({
      unit: fc.constantFrom(
        'a',
        'Ä',
        '<',
        '&',
        '"',
        '\u0001',
        '\r',
        '\t',
        ' ',
        '\n',
        '.',
        '。',
        '😀',
        ']',
        '>',
        "'",
      ),
    });
    const leaf = fc.oneof(
      word,
      fc.constantFrom({ code: '{{fact:a}}' }, { code: '{{fact:b|exact}}' }),
    );
    const content = fc
      .array(
        fc.oneof(
          leaf,
          fc.record({
            span: fc.constantFrom('bold', 'link https://example.org/?a=1&b="2"', 'item'),
            inner: fc.array(leaf, { maxLength: 3 }),
          }),
        ),
        { minLength: 1, maxLength: 6 },
      )
      .map((pieces) => normalised(pieces as Content))
      .filter((pieces) => plainOf(pieces).trim() !== '');
    fc.assert(
      fc.property(
        fc.array(content, { minLength: 1, maxLength: 3 }),
        fc.array(content, { minLength: 1, maxLength: 3 }),
        (from, to) => {
          const source = aBody(...from);
          const one = anObject(source, follow([], source, aBody(...to), DE_EN));
          const text = writeXliff([one], { ...OPTIONS, names: [] });
          expect(outcome(text, [one], { ...OPTIONS, names: [] })).toEqual({
            ok: true,
            changes: [],
          });
          const reading = readXliff(text);
          const [file] = reading.ok ? reading.file.objects : [];
          for (const [at, passage] of one.units.entries())
            for (const [index, segment] of passage.segments.entries()) {
              const { target } = file!.units[at]!.segments[index]!;
              const placeholders = placeholdersBySegment(passage).get(segment)!;
              const back = target === null ? null : restored(target, placeholders).content;
              expect(back).toEqual(segment.target);
            }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('what a translator may do', () => {
  test('[TR24] a new translation and a changed one are named, the others not', () => {
    const text = xliff
      .replace('<source>Neu.</source>', '<source>Neu.</source><target>New.</target>')
      .replace('by the canal', 'on the canal');
    const result = outcome(text);
    expect(result).toMatchObject({
      ok: true,
      changes: [
        {
          object: 'stories/12',
          unit: 'title',
          before: ['Essen by the canal'],
          after: ['Essen on the canal'],
        },
        { unit: 'body.1', before: null, after: ['New.'] },
      ],
    });
  });

  test('[TR12] tokens may move, in any order of all placeholders', () => {
    const source = aBody('Von {{fact:a}} über {{fact:b}} und {{fact:c}} nach {{fact:a}}.');
    const one = anObject(source);
    const file = writeXliff([one], OPTIONS);
    const [ids] = [[...file.matchAll(/<ph [^>]*>/g)].map(([ph]) => ph)];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const result = outcome(
          file.replace('</source>', `</source><target>${order.join(' and ')}</target>`),
          [one],
        );
        expect(result.ok && result.changes).toHaveLength(1);
        const shown = result.ok ? plainOf(result.changes[0]!.after!) : '';
        expect(shown.split(' and ').toSorted()).toEqual([
          '{{fact:a}}',
          '{{fact:a}}',
          '{{fact:b}}',
          '{{fact:c}}',
        ]);
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { maxLength: ids.length - 1 }), (some) => {
        const result = outcome(
          file.replace('</source>', `</source><target>x ${some.join(' and ')}</target>`),
          [one],
        );
        expect(result.ok).toBe(false);
        expect(JSON.stringify(result)).toContain('TR12');
      }),
    );
  });

  test('[TR23] tools write paired codes also as start and end', () => {
    const text = xliff.replace(/<pc (id="c3")[^>]*>They<\/pc>/, '<sc $1/>They<ec startRef="c3"/>');
    // c3 is the emphasis of the source; the target had another one.
    const swapped = xliff.replace(
      /<pc id="c4"[^>]*>They<\/pc>/,
      '<sc id="c4"/>Those<ec startRef="c4"/>',
    );
    expect(outcome(text)).toEqual({ ok: true, changes: [] });
    const result = outcome(swapped);
    expect(result.ok && result.changes[0]!.after).toEqual([
      { span: 'italic', inner: ['Those'] },
      ' do research.',
    ]);
  });

  test('[TR24] an unchanged translation that is no longer "initial" confirms a changed source', () => {
    const source = [aUnit('title', 'Essen am Fluss'), ...german.slice(1)];
    const one = anObject(source, follow([], german, english, DE_EN));
    const file = writeXliff([one], OPTIONS);
    expect(file).toMatch(/category="before"[^>]*>Essen am Kanal</);
    expect(outcome(file, [one])).toEqual({ ok: true, changes: [] });
    const result = outcome(
      file.replace('state="initial" subState="coc:changed"', 'state="reviewed"'),
      [one],
    );
    expect(result).toMatchObject({ ok: true, changes: [{ unit: 'title', after: null }] });
  });

  test('[TR12] emphasis may go', () => {
    const result = outcome(xliff.replace(/<pc id="c4"[^>]*>They<\/pc>/, 'They'));
    expect(result.ok && result.changes).toHaveLength(1);
  });
});

describe('what is refused, with its place', () => {
  const target = /(<target>.*?)<ph [^>]*\/>/;
  test.each([
    [
      '[TR12] a token that is lost',
      xliff.replace(target, '$1'),
      'TR12',
      'body.0',
      '{{fact:population}}',
    ],
    [
      '[TR12] a token typed as words',
      xliff.replace(target, '$1About {{fact:population}}'),
      'TR12',
      'body.0',
      '{{fact:population}}',
    ],
    [
      '[TR12] a number nobody gave',
      xliff.replace(/(<target>.*?<ph id=")c1/, '$1c99'),
      'TR12',
      'body.0',
      'c99',
    ],
    [
      '[TR12] a link that is lost',
      xliff.replace(/<pc id="c2"([^>]*)>read on<\/pc>/, 'read on'),
      'TR12',
      'body.0',
      'link https',
    ],
    [
      '[TR13] a locked name translated',
      xliff.replace(/<mrk id="m2"[^>]*>Essen<\/mrk> by/, 'Food by'),
      'TR13',
      'title',
      'Essen',
    ],
    [
      '[TR29] a source that was altered',
      xliff.replace('<source>Neu.', '<source>Neuer.'),
      'TR29',
      'body.1',
      'Ausgangstext',
    ],
    [
      '[TR27] a segment left out',
      xliff.replace(
        / {3}<segment[^>]*>\s*<source>Neu\.<\/source>\s*<\/segment>\n/,
        '   <ignorable><source>x</source></ignorable>',
      ),
      'TR27',
      'body.1',
      'fehlt',
    ],
    [
      '[TR27] a segment of another passage',
      xliff.replace('<unit id="title"', '<unit id="teaser"'),
      'TR27',
      'teaser',
      'nicht exportiert',
    ],
    [
      '[TR26] an object nobody knows',
      xliff.replace('original="stories/12"', 'original="stories/13"'),
      'TR26',
      'stories/13',
      'line 3',
    ],
    [
      '[TR28] a source that has gone on',
      xliff.replace(/file id="v-[^"]+"/, 'file id="v-old"'),
      'TR28',
      'stories/12',
      'geändert',
    ],
    [
      '[TR25] another language',
      xliff.replace('trgLang="en"', 'trgLang="zh"'),
      'TR25',
      'xliff',
      'de → zh',
    ],
    ['[TR25] no language', xliff.replace(' trgLang="en"', ''), 'TR25', 'xliff', '?'],
    [
      '[TR23] an element that cannot stand there',
      xliff.replace('<target><mrk', '<target><b>x</b><mrk'),
      'TR23',
      'title',
      '“b”',
    ],
    [
      '[TR23] a start without an end',
      xliff.replace(/<target>(?=<mrk)/, '<target><sc id="c9"/>'),
      'TR23',
      'title',
      'sc',
    ],
    ['[TR22] broken XML', xliff.replace('</unit>', '</unt>'), 'TR22', 'line', 'wohlgeformt'],
    ['[TR22] half a file', xliff.slice(0, 700), 'TR22', 'where', 'wohlgeformt'],
    [
      '[TR22] entities',
      xliff.replace('<xliff', '<!DOCTYPE x [<!ENTITY a "b">]><xliff'),
      'TR22',
      'line 2',
      'Entitäten',
    ],
    [
      '[TR22] an entity nobody defined',
      xliff.replace('Neu.', '&nbsp;'),
      'TR22',
      'line',
      'wohlgeformt',
    ],
    [
      '[TR22] another format',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
      'TR22',
      'line 1',
      'keine XLIFF',
    ],
    ['[TR22] nothing', '', 'TR22', 'where', 'wohlgeformt'],
    [
      '[TR22] no object',
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="de" trgLang="en"/>',
      'TR22',
      'line 1',
      'leer',
    ],
  ])('%s', (_, text, rule, where, words) => {
    expect(text).not.toBe(xliff);
    const shown = refusals(text);
    expect(shown).toContain(`"rule":"${rule}"`);
    expect(shown).toContain(where);
    expect(shown).toContain(words);
  });

  test('[TR27] an object that stands twice', () => {
    const file = /( <file.*<\/file>\n)/s.exec(xliff)![1]!;
    expect(refusals(xliff.replace(file, file + file))).toContain('TR27');
  });

  test('[TR23] nesting without end', () => {
    const deep = '<pc id="c2">'.repeat(3000) + '</pc>'.repeat(3000);
    expect(
      refusals(
        xliff.replace('<source>Neu.</source>', `<source>Neu.</source><target>${deep}</target>`),
      ),
    ).toContain('TR23');
  });

  test('[TR24] one fault refuses the whole file', () => {
    const text = xliff
      .replace('by the canal', 'on the canal')
      .replace('<source>Neu.', '<source>Neuer.');
    expect(outcome(text).ok).toBe(false);
  });

  test('[TR12] a repeated token', () => {
    const text = xliff.replace(/(<target>)(<ph [^>]*\/>)/, '$1$2$2');
    expect(refusals(text)).toContain('mehrmals');
  });
});

test('[TR20] several objects go in one file', () => {
  const other = { ...anObject(aBody('Anderes.')), object: 'pages/3' };
  const text = writeXliff([object, other], OPTIONS);
  expect(outcome(text, [object, other])).toEqual({ ok: true, changes: [] });
  expect(segmentsOf(aBody('Anderes.'), [], 'de').units).toHaveLength(1);
});
