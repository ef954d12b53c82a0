export type DatabaseStartErrorCode =
  | 'locked'
  | 'disk-full'
  | 'port-taken'
  | 'unreachable'
  | 'no-binary'
  | 'wrong-version'
  | 'wrong-password'
  | 'not-permitted'
  | 'role-in-use'
  | 'migration'
  | 'failed';

/** Why the database is not available: one sentence with cause and remedy, fit to be printed as it is. */
export class DatabaseStartError extends Error {
  readonly code: DatabaseStartErrorCode;

  constructor(code: DatabaseStartErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'DatabaseStartError';
    this.code = code;
  }
}

/** Turns a failure to write below a directory into a `DatabaseStartError`; anything else stays as it is. */
export function explainFileFailure(directory: string, cause: unknown): unknown {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new DatabaseStartError(
      'disk-full',
      `The disk is full: nothing can be written to ${directory}. Free some space, or set DATA_DIR to another disk.`,
      { cause },
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR') {
    return new DatabaseStartError(
      'not-permitted',
      `The data directory ${directory} cannot be written to (${code}). Give it to the user who starts this program, or set DATA_DIR to another directory.`,
      { cause },
    );
  }
  return cause;
}

/**
 * Turns what initdb or the server wrote before it gave up into a `DatabaseStartError`.
 *
 * @example
 * explainServerOutput('initdb', 'FATAL: … No space left on device').code // => 'disk-full'
 */
export function explainServerOutput(program: string, output: string): DatabaseStartError {
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return new DatabaseStartError(
      'disk-full',
      `The disk is full, so ${program} stopped. Free some space (a few hundred megabytes) and start again.`,
      { cause: output },
    );
  }
  if (/database files are incompatible with server/i.test(output)) {
    return new DatabaseStartError(
      'wrong-version',
      'The database files were written by another version of PostgreSQL. Start with that version, dump, and load into a new data directory.',
      { cause: output },
    );
  }
  if (/Address already in use/i.test(output)) {
    return new DatabaseStartError(
      'port-taken',
      'The port of the database is taken by another program. Stop that program and start again.',
      { cause: output },
    );
  }
  if (
    /lock file "postmaster\.pid" already exists|lock file ".*" is empty|is another (postmaster|postgres)/i.test(
      output,
    )
  ) {
    return new DatabaseStartError(
      'locked',
      'Another PostgreSQL server uses these database files. Stop it, or choose another data directory.',
      { cause: output },
    );
  }
  if (
    /cannot be run as root|cannot execute .* as "root"|Permission denied|wrong ownership|EACCES|EPERM/i.test(
      output,
    )
  ) {
    return new DatabaseStartError(
      'not-permitted',
      `${program} may not use its files (${lastWords(output)}). Run as an ordinary user that owns the data directory.`,
      { cause: output },
    );
  }
  if (/error while loading shared libraries|GLIBC_|not found \(required by/i.test(output)) {
    return new DatabaseStartError(
      'no-binary',
      `The embedded PostgreSQL does not run on this system (${lastWords(output)}). Install a PostgreSQL server and set DATABASE_URL.`,
      { cause: output },
    );
  }
  return new DatabaseStartError(
    'failed',
    `${program} stopped: ${lastWords(output) || 'it gave no reason'}.`,
    { cause: output },
  );
}

function lastWords(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? '';
  return fatal
    .replace(/^.*?(FATAL|PANIC|error):\s*/i, '')
    .trim()
    .slice(0, 300);
}
