import { fileURLToPath } from 'node:url';

/** The absolute path of a fixture. */
export function fixturePath(name: 'landscape.mp4' | 'vertical.webm' | 'sound.mp4'): string {
  return fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url));
}
