/** Which published files may be shown: asked anew each time, remembered for when the database is away. */
import { type Database, isDatabaseUnreachable } from '../src/reading/database.ts';
import { isVisibleFile } from '../src/reading/turns.ts';

/** How long an answer about a file's visibility may be used while the database is away. */
const rememberMs = 3_600_000;
const maxRemembered = 5_000;

/** Whether something in public shows the file at this moment. */
export function createFileVisibility(database: Database): (name: string) => Promise<boolean> {
  const seenAt = new Map<string, number>();
  return async (name) => {
    try {
      const visible = await isVisibleFile(database, name);
      seenAt.delete(name);
      if (visible) seenAt.set(name, Date.now());
      if (seenAt.size > maxRemembered) seenAt.delete(seenAt.keys().next().value ?? '');
      return visible;
    } catch (error) {
      if (!isDatabaseUnreachable(error)) throw error;
      return Date.now() - (seenAt.get(name) ?? -Infinity) < rememberMs;
    }
  };
}
