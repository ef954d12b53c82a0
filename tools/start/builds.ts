/** Builds of the two apps, skipped while what they are made from has not changed. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { Refusal } from './refusal.ts';

export interface Build {
  readonly name: 'site' | 'desk';
  /** What must exist after the build, relative to the root. */
  readonly result: string;
  readonly command: readonly string[];
  /** Files and folders whose contents decide whether the build is fresh, relative to the root. */
  readonly inputs: readonly string[];
}

const GROUND = ['package-lock.json', 'tsconfig.base.json', 'packages'];

export const SITE_BUILD: Build = {
  name: 'site',
  result: 'apps/site/dist/server/entry.mjs',
  command: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  inputs: [...GROUND, 'apps/site'],
};

export const DESK_BUILD: Build = {
  name: 'desk',
  result: 'apps/desk/.next/BUILD_ID',
  command: ['node_modules/next/dist/bin/next', 'build'],
  inputs: [...GROUND, 'apps/desk'],
};

/** Neither proofs nor their cases are built into an app. */
const isBuilt = (name: string): boolean =>
  !['tests', 'cases', 'bench', 'README.md', 'SPEC.md'].includes(name) && !name.endsWith('.test.ts');

/** Whether the build's result exists and was made from exactly the present inputs. */
export function isFresh(root: string, build: Build): boolean {
  const stamp = stampFile(root, build);
  return (
    existsSync(join(root, build.result)) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprint(root, build.inputs, isBuilt)
  );
}

/** Runs the build and stamps it; the signal ends it. Throws a {@link Refusal} with the end of the builder's own words. */
export async function runBuild(root: string, build: Build, signal: AbortSignal): Promise<void> {
  const before = fingerprint(root, build.inputs, isBuilt);
  rmSync(stampFile(root, build), { force: true });
  const words: string[] = [];
  const [script, ...rest] = build.command;
  const child = spawn(process.execPath, [join(root, script!), ...rest], {
    cwd: join(root, 'apps', build.name),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => words.push(text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code !== 0 || !existsSync(join(root, build.result)))
    throw new Refusal(
      `The ${build.name} could not be built (exit ${code}):\n${words.join('').split('\n').slice(-40).join('\n')}`,
    );
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stampFile(root, build), before);
}

function stampFile(root: string, build: Build): string {
  return join(root, '.cache', `${build.name}.built-from`);
}
