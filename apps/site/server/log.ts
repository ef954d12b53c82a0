/** One JSON object per line on the error stream; quiet unless something is wrong or LOG_LEVEL says otherwise. */
const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type Level = (typeof levels)[number];

export type Fields = Readonly<Record<string, unknown>>;

export interface Log {
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
}

/** A log that writes lines of at least `level`; an unknown level counts as `warn`. */
export function createLog(level: string | undefined, write: (line: string) => void): Log {
  const chosen = levels.findIndex((candidate) => candidate === level);
  const least = chosen === -1 ? levels.indexOf('warn') : chosen;
  const at =
    (name: Level) =>
    (message: string, fields: Fields = {}): void => {
      if (levels.indexOf(name) < least) return;
      write(
        JSON.stringify({
          time: new Date().toISOString(),
          level: name,
          part: 'site',
          message,
          ...fields,
        }),
      );
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** What a log line needs of a thrown value: message and, for the developer, the stack. */
export function reasonOf(error: unknown): Fields {
  return error instanceof Error
    ? { reason: error.message, stack: error.stack }
    : { reason: String(error) };
}
