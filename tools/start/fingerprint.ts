/** Whether files are the same as before, told by one digest over their names and contents. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What builders and tests leave behind; never a source. */
const MADE = new Set([
  'node_modules',
  'dist',
  '.next',
  '.astro',
  'next-env.d.ts',
  'tsconfig.tsbuildinfo',
]);

/**
 * SHA-256, in hex, over the running Node and every file at or under `inputs` (paths relative to `root`), in the order
 * of their names; `isInput` leaves out files and folders by name. Throws when an input is missing.
 */
export function fingerprint(
  root: string,
  inputs: readonly string[],
  isInput: (name: string) => boolean = () => true,
): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform}`);
  const visit = (path: string): void => {
    if (statSync(join(root, path)).isDirectory())
      for (const name of readdirSync(join(root, path)).toSorted()) {
        if (!MADE.has(name) && isInput(name)) visit(join(path, name));
      }
    else hash.update(`${path}\0`).update(readFileSync(join(root, path)));
  };
  for (const input of inputs) visit(input);
  return hash.digest('hex');
}
