import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What the fake does after it has reported half of the work. */
export type FakeBehaviour = 'writes' | 'fails' | 'hangs' | 'writesNothing';

/**
 * A shell script that takes ffmpeg's place where there is none, and says that it is a fake. It copies a given film
 * to the last argument. It needs `cp` and `sleep` and, like the real one, gets no `PATH`.
 */
export async function aFakeFfmpeg(
  folder: string,
  { behaviour, film }: { readonly behaviour: FakeBehaviour; readonly film: string },
): Promise<string> {
  const path = join(folder, `fake-ffmpeg-${behaviour}`);
  const actions: Readonly<Record<FakeBehaviour, string>> = {
    writes: `/bin/cp '${film}' "$target"; echo progress=end`,
    fails: `echo partial > "$target"; echo 'fake ffmpeg: asked to fail' >&2; exit 1`,
    hangs: `echo partial > "$target"; exec /bin/sleep 60`,
    writesNothing: 'echo progress=end',
  };
  const script = `#!/bin/sh
PATH=/usr/bin:/bin
if [ "$1" = -version ]; then echo 'ffmpeg version fake-1 (this is a fake)'; exit 0; fi
for last in "$@"; do :; done
target="\${last#file:}"
echo out_time_us=N/A
echo out_time_us=500000
${actions[behaviour]}
`;
  await writeFile(path, script);
  await chmod(path, 0o755);
  return path;
}
