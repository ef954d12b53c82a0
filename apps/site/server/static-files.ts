/** Files made by the build and files from `public`: few and small, so they are read once and served from memory. */
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type Answer, prepareAnswer } from './answer.ts';
import { keepForever } from './headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Answers by path. A folder that does not exist is an error: the site was not built. */
export async function readStaticFiles(
  folder: string,
  headers: readonly string[],
): Promise<ReadonlyMap<string, Answer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const answers = new Map<string, Answer>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(folder.length).split(sep).filter(Boolean).join('/')}`;
    const answer = await prepareAnswer({
      status: 200,
      body: await readFile(file),
      type: types[extname(entry.name)] ?? 'application/octet-stream',
      cacheControl: path.startsWith('/_astro/') ? keepForever : 'public, max-age=3600',
      headers,
    });
    answers.set(path, answer);
  }
  return answers;
}
