/**
 * Reads texts from outside with the cliché guard.
 *
 *   npm run wording -- FILE [--lang de|en|zh]     one line per finding, for people
 *   npm run --silent wording -- --jsonl           one JSON answer per JSON line of standard input
 *
 * A line of the second form is `{ id, lang, text }`; its answer is
 * `{ id, verdict, spans, figures: [{ span, value }] }` with `value` a number, or `{ error, line }` for a line that cannot be
 * read. The exit status is 1 when a line could not be read or a file has a blocking finding.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import {
  findFigures,
  guard,
  hintLongSentences,
  type Language,
  verdict,
} from '@city-of-cities/wording';

const LANGUAGES: readonly string[] = ['de', 'en', 'zh'];

interface Question {
  readonly id: unknown;
  readonly lang: Language;
  readonly text: string;
}

function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && LANGUAGES.includes(value);
}

function parseLine(line: string): Question | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'not valid JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an object';
  const { id, lang, text } = value as Record<string, unknown>;
  if (id === undefined || id === null) return 'no "id"';
  if (!isLanguage(lang)) return '"lang" is not one of de, en, zh';
  if (typeof text !== 'string') return '"text" is not a string';
  return { id, lang, text };
}

function answer({ id, lang, text }: Question): string {
  const findings = guard({ text, language: lang });
  return JSON.stringify({
    id,
    verdict: verdict(findings),
    spans: findings.map((finding) => finding.found),
    figures: findFigures(text, lang).map(({ span, value }) => ({ span, value: Number(value) })),
  });
}

async function answerLines(): Promise<boolean> {
  let number = 0;
  let allRead = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const question = parseLine(number === 1 ? line.replace(/^\uFEFF/u, '') : line);
    if (typeof question === 'string') {
      allRead = false;
      process.stdout.write(
        `${JSON.stringify({ error: `line ${number}: ${question}`, line: number })}\n`,
      );
    } else process.stdout.write(`${answer(question)}\n`);
  }
  return allRead;
}

function guessLanguage(text: string): Language {
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) * 3 > text.length / 4) return 'zh';
  const german = text.match(
    /(?<!\p{L})(?:der|die|das|und|ist|nicht|mit|von|für)(?!\p{L})|[äöüß]/giu,
  );
  const english = text.match(/(?<!\p{L})(?:the|and|is|of|to|with|for|not)(?!\p{L})/giu);
  return (english?.length ?? 0) > (german?.length ?? 0) ? 'en' : 'de';
}

function placeOf(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

async function readFileAloud(path: string, language: Language | undefined): Promise<boolean> {
  const text = await readFile(path, 'utf8');
  const lang = language ?? guessLanguage(text);
  const findings = guard({ text, language: lang });
  const lines = [
    ...findings.map((finding) => ({
      at: finding.start,
      say: `${finding.severity}  ${finding.found.replaceAll(/\s+/gu, ' ')}  (${finding.rule})\n    ${finding.why.de}\n    ${finding.instead.de}`,
    })),
    ...findFigures(text, lang).map((figure) => ({
      at: figure.start,
      say: `figure  ${figure.span} = ${figure.value}\n    Gehört ins Faktenregister; setzen Sie den Beleg ein.`,
    })),
    ...hintLongSentences(text, lang).map((hint) => ({
      at: hint.start,
      say: `hint  ${hint.why.de}`,
    })),
  ].toSorted((a, b) => a.at - b.at);
  for (const { at, say } of lines)
    process.stdout.write(`${basename(path)}:${placeOf(text, at)}  ${say}\n`);
  process.stdout.write(`${basename(path)}: ${verdict(findings)} (${lang})\n`);
  return verdict(findings) !== 'block';
}

// A reader that has seen enough ("| head") closes the pipe.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const args = process.argv.slice(2);
const at = args.indexOf('--lang');
const chosen = at >= 0 ? args[at + 1] : undefined;
const files = args.filter((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));

if (at >= 0 && !isLanguage(chosen)) {
  process.stderr.write('--lang takes de, en or zh\n');
  process.exitCode = 2;
} else if (args.includes('--jsonl')) {
  if (!(await answerLines())) process.exitCode = 1;
} else if (files.length === 0) {
  process.stderr.write('usage: npm run wording -- FILE [--lang de|en|zh] | --jsonl\n');
  process.exitCode = 2;
} else {
  for (const file of files) {
    try {
      const isClean = await readFileAloud(file, isLanguage(chosen) ? chosen : undefined);
      if (!isClean) process.exitCode = 1;
    } catch {
      process.stderr.write(`${file}: cannot be read\n`);
      process.exitCode = 2;
    }
  }
}
