import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCaptions } from './read-captions.ts';
import { transcriptOf } from './transcript.ts';

const german = { language: 'de' } as const;
const rules = (file: string, context: Parameters<typeof readCaptions>[1] = german) =>
  readCaptions(file, context).findings.map(({ rule, line }) => `${rule} line ${line}`);
const file = (...cues: string[]) => ['WEBVTT', ...cues].join('\n\n');

const good = file(
  '00:00.500 --> 00:02.500\nEin Plan.',
  '00:02.500 --> 00:05.000\nBlock für Block.',
);

describe('syntax', () => {
  test('a good file has no finding, with byte order mark, comments and Windows line ends too', () => {
    expect(rules(good)).toEqual([]);
    expect(rules(`\uFEFF${good.replaceAll('\n', '\r\n')}\r\n\r\nNOTE checked`)).toEqual([]);
    expect(readCaptions(good, german).captions).toHaveLength(2);
  });

  test('[CA1] SRT, HTML and nothing are refused', () => {
    for (const other of ['', '1\n00:00:01,000 --> 00:00:02,000\nHallo', '<html>', 'WEBVTTX'])
      expect(rules(other)).toEqual(['CA1 line 1']);
  });

  test('[CA2] [CA9] a broken time is named with its line, and no captions come back', () => {
    const broken = file(
      '00:00.500 --> 00:02.500\nEin Plan.',
      '00:03,000 --> 00:04.000\nx',
      'nur Text',
    );

    expect(rules(broken)).toEqual(['CA2 line 6', 'CA2 line 9']);
    expect(readCaptions(broken, german).captions).toBeNull();
    expect(rules(file('00:61.000 --> 01:02.000\nx'))).toEqual(['CA2 line 3']);
  });

  test('[CA11] size is bounded', () => {
    expect(rules(`WEBVTT\n\n${'x'.repeat(1_000_001)}`)).toEqual(['CA11 line 1']);
  });

  test('[CA9] no text whatever makes the reader throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, isHeaded) => {
        const { captions, findings } = readCaptions(isHeaded ? `WEBVTT\n\n${text}` : text, german);
        expect(captions !== null || findings.length > 0).toBe(true);
      }),
    );
  });
});

describe('order and speed', () => {
  test('[CA3] an end before the start, a step back in time', () => {
    expect(rules(file('00:02.000 --> 00:01.000\nHallo'))).toEqual(['CA3 line 3']);
    expect(rules(file('00:05.000 --> 00:06.000\nHallo', '00:01.000 --> 00:02.000\nHallo'))).toEqual(
      ['CA3 line 6'],
    );
  });

  test('[CA4] an overlap', () => {
    expect(rules(file('00:01.000 --> 00:03.000\nHallo', '00:02.999 --> 00:05.000\nHallo'))).toEqual(
      ['CA4 line 6'],
    );
  });

  test('[CA5] empty and fleeting cues', () => {
    expect(rules(file('00:01.000 --> 00:03.000\n<i></i>'))).toEqual(['CA5 line 3']);
    expect(rules(file('00:01.000 --> 00:01.700\nJa.'))).toEqual(['CA5 line 3']);
  });

  test('[CA6] reading speed by script', () => {
    const cue = (text: string) => file(`00:00.000 --> 00:02.000\n${text}`);

    expect(rules(cue('x'.repeat(34)))).toEqual([]);
    expect(rules(cue('x'.repeat(35)))).toEqual(['CA6 line 3']);
    expect(rules(cue('城'.repeat(18)), { language: 'zh' })).toEqual([]);
    expect(rules(cue('城'.repeat(19)), { language: 'zh' })).toContain('CA6 line 3');
  });

  test('[CA7] lines', () => {
    expect(rules(file(`00:00.000 --> 00:09.000\n${'x'.repeat(43)}`))).toEqual(['CA7 line 3']);
    expect(rules(file('00:00.000 --> 00:09.000\na\nb\nc'))).toEqual(['CA7 line 3']);
  });

  test('[CA8] a cue after the end of the film', () => {
    expect(rules(good, { language: 'de', durationSeconds: 4.9 })).toEqual(['CA8 line 6']);
    expect(rules(good, { language: 'de', durationSeconds: 5 })).toEqual([]);
  });
});

describe('transcript', () => {
  const read = (text: string) => {
    const { captions, findings } = readCaptions(text, german);
    if (captions === null) throw new Error(JSON.stringify(findings));
    return transcriptOf(captions);
  };

  test('[CA10] a pause or a new voice begins a paragraph, markup is gone', () => {
    const spoken = file(
      '00:00.000 --> 00:02.000\n<v Ayşe>Ein <b>Plan</b> &amp; mehr.',
      '00:02.000 --> 00:04.000\n<v Ayşe>Block\nfür Block.',
      '00:04.000 --> 00:06.000\n<v Jan>Genau.',
      '00:08.000 --> 00:10.000\n<v Jan>Und heute?',
    );

    expect(read(spoken)).toEqual([
      { speaker: 'Ayşe', text: 'Ein Plan & mehr. Block für Block.' },
      { speaker: 'Jan', text: 'Genau.' },
      { speaker: null, text: 'Und heute?' },
    ]);
  });

  test('[CA10] Chinese lines are joined without a blank', () => {
    expect(read(file('00:00.000 --> 00:04.000\n众城之城\n五百万人'))).toEqual([
      { speaker: null, text: '众城之城五百万人' },
    ]);
  });
});
