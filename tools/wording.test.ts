import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = resolve(import.meta.dirname, 'wording.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wording-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Answer {
  readonly id: unknown;
  readonly verdict: string;
  readonly spans: readonly string[];
  readonly figures: readonly { readonly span: string; readonly value: number }[];
}

describe('--jsonl', () => {
  test('answers every line with its id, verdict, spans and figures', () => {
    const questions = [
      { id: 'a', lang: 'de', text: 'Vom Kohlenpott zur Metropole' },
      { id: 2, lang: 'en', text: 'The gritty charm of Duisburg' },
      { id: 'c', lang: 'zh', text: '五百万人住在鲁尔区。' },
      { id: 'd', lang: 'de', text: 'Rund fünf Millionen Menschen, seit 1990, 0234 55578' },
    ];
    const { status, stdout, stderr } = run(
      ['--jsonl'],
      questions.map((question) => JSON.stringify(question)).join('\n'),
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers).toEqual([
      { id: 'a', verdict: 'block', spans: ['Vom Kohlenpott zur'], figures: [] },
      { id: 2, verdict: 'review', spans: ['gritty'], figures: [] },
      { id: 'c', verdict: 'pass', spans: [], figures: [{ span: '五百万', value: 5000000 }] },
      {
        id: 'd',
        verdict: 'pass',
        spans: [],
        figures: [{ span: 'fünf Millionen', value: 5000000 }],
      },
    ]);
  });

  test('names a line that cannot be read, goes on with the next, and ends with 1', () => {
    const lines = [
      'not json',
      JSON.stringify({ id: 1, lang: 'fr', text: 'Bonjour' }),
      JSON.stringify({ lang: 'de', text: 'Ohne Kennung' }),
      JSON.stringify({ id: 4, lang: 'de', text: 5 }),
      '',
      JSON.stringify({ id: 6, lang: 'de', text: 'Am Kanal' }),
    ];
    const { status, stdout } = run(['--jsonl'], `${lines.join('\n')}\n`);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: string; line?: number; verdict?: string });

    expect(status).toBe(1);
    expect(answers.map(({ error, line, verdict }) => error ?? `${line ?? ''}${verdict}`)).toEqual([
      'line 1: not valid JSON',
      'line 2: "lang" is not one of de, en, zh',
      'line 3: no "id"',
      'line 4: "text" is not a string',
      'pass',
    ]);
  });

  test('a byte order mark before the first line is no part of it', () => {
    const { status } = run(['--jsonl'], '\uFEFF{"id":1,"lang":"de","text":"Am Kanal"}\n');
    expect(status).toBe(0);
  });
});

describe('FILE', () => {
  test('says line, column, severity, reason and remedy of each finding, and ends with 1 when one blocks', () => {
    const path = file(
      'story.md',
      'Am Kanal wird gebaut.\nWillkommen im Ruhrpott mit 53 Städten.\n',
    );
    const { status, stdout } = run([path]);

    expect(status).toBe(1);
    expect(stdout).toContain('story.md:2:15  block  Ruhrpott');
    expect(stdout).toContain('story.md:2:28  figure  53 = 53');
    expect(stdout.trimEnd().endsWith('story.md: block (de)')).toBe(true);
  });

  test('the language is guessed, or given', () => {
    const english = file('english.txt', 'The trams of the city run to the campus and the lab.');
    expect(run([english]).stdout).toContain('pass (en)');
    expect(run([english, '--lang', 'de']).stdout).toContain('pass (de)');
    expect(run([file('zh.txt', '鲁尔区的大学欢迎学生。')]).stdout).toContain('pass (zh)');
    expect(run([english, '--lang', 'fr']).status).toBe(2);
  });

  test('a clean file ends with 0, a missing one and a missing argument with 2', () => {
    const clean = run([file('clean.txt', 'Am Kanal wird gebaut und nicht geredet.')]);
    expect(clean.status).toBe(0);
    const missing = run([join(folder, 'missing.txt')]);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('missing.txt: cannot be read');
    expect(run([]).status).toBe(2);
  });
});
