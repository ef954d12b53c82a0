/**
 * A lock is a file that names its holder: number, start of the process, and a word used once.
 * It is created by linking, which succeeds for exactly one of several takers. A lock whose holder
 * has ended is taken over; takers of the same stale lock compete for a second lock named after its
 * word, so only one of them replaces it.
 */
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './process-identity.ts';
import { DatabaseStartError, explainFileFailure } from './start-error.ts';

interface Holder {
  readonly pid: number;
  readonly start: string | null;
  readonly word: string;
}

export interface Lock {
  /** Gives the lock back; doing so twice, or after a takeover, changes nothing. */
  release(): void;
}

/**
 * PG1: at most one live process holds a data directory. Creates the directory when missing.
 * Throws `DatabaseStartError` with code `locked`, naming the holder's process number.
 */
export function lockDataDirectory(path: string): Lock {
  return takeLock(path, 'instance.lock');
}

export function takeLock(directory: string, name: string): Lock {
  const file = join(directory, name);
  const own: Holder = { pid: process.pid, start: processStart(process.pid), word: randomUUID() };
  const draft = join(directory, `.${own.word}`);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    writeFileSync(draft, JSON.stringify(own), { mode: 0o600 });
    acquire(file, draft, directory);
  } catch (error) {
    throw explainFileFailure(directory, error);
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release() {
      if (readHolder(file)?.word === own.word) rmSync(file, { force: true });
    },
  };
}

function acquire(file: string, draft: string, directory: string): void {
  for (;;) {
    if (link(draft, file)) return;
    const holder = readHolder(file);
    if (holder === null) continue;
    if (isLive(holder)) {
      throw new DatabaseStartError(
        'locked',
        `The data directory ${directory} is in use by process ${holder.pid}. Stop that process, or set DATA_DIR to another directory.`,
      );
    }
    const guard = `${file}.${holder.word}`;
    acquire(guard, draft, directory);
    try {
      if (readHolder(file)?.word !== holder.word) continue;
      const copy = `${draft}.copy`;
      linkSync(draft, copy);
      renameSync(copy, file);
      return;
    } finally {
      rmSync(guard, { force: true });
    }
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

// A file that is not ours to read (cut off by a full disk, written by hand) counts as held by nobody.
function readHolder(file: string): Holder | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  try {
    const { pid, start, word } = JSON.parse(text) as Partial<Holder>;
    if (typeof pid === 'number' && typeof word === 'string') {
      return { pid, start: start ?? null, word: word.replaceAll(/[^\w-]/g, '') };
    }
  } catch {
    // falls through
  }
  return { pid: 0, start: null, word: 'unreadable' };
}

function isLive(holder: Holder): boolean {
  const start = processStart(holder.pid);
  return start !== null && (holder.start === null || holder.start === start);
}
