/** Hard kills while editors publish: what was acknowledged is live afterwards, nothing is half there. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { signIn } from './desk-client.ts';

const url = inject('url');
const administrator = inject('accounts')[0]!;
const PUBLISHES = 200;
const KILLED = ['postgres', 'apps/desk', 'apps/site'] as const;

test.skipIf(process.platform !== 'linux')(
  'every acknowledged publish survives a hard kill of database, desk and site in turn',
  async () => {
    const desk = await signIn(url, administrator);
    const stories = await Promise.all(
      Array.from({ length: 8 }, (_, i) => desk.createStory(`Absturzprobe ${i}`)),
    );
    const draftOnly = await desk.createStory('Bleibt ein Entwurf');
    const acknowledged = new Map<number, number>();
    const attempted = new Map<number, number>();
    let done = 0;
    let refusals = 0;

    const publish = async (story: number): Promise<void> => {
      for (let round = 1; round <= PUBLISHES / stories.length; round += 1) {
        attempted.set(story, round);
        const isAcknowledged = await desk
          .publish(story, 'de', { title: `Absturzprobe Stand ${round}` })
          .then(async (response) => {
            await response.arrayBuffer();
            return response.ok;
          })
          .catch(() => false);
        if (isAcknowledged) acknowledged.set(story, round);
        else {
          refusals += 1;
          await sleep(250);
        }
        done += 1;
      }
    };
    const killing = (async () => {
      for (const [index, name] of KILLED.entries()) {
        while (done < ((index + 1) * PUBLISHES) / (KILLED.length + 1)) await sleep(20);
        const pid = pidOf(name);
        expect(pid, name).toBeGreaterThan(0);
        process.kill(pid, 'SIGKILL');
      }
    })();
    await Promise.all([...stories.map(publish), killing]);
    await untilReady();

    expect(refusals).toBeGreaterThan(0);
    expect(acknowledged.size).toBe(stories.length);
    for (const story of stories) {
      const shown = await titleOf(`absturzprobe-${stories.indexOf(story)}`);
      const round = Number(/Stand (\d+)/.exec(shown)?.[1]);
      expect(round, `story ${story}`).toBeGreaterThanOrEqual(acknowledged.get(story)!);
      expect(round, `story ${story}`).toBeLessThanOrEqual(attempted.get(story)!);
    }
    const list = await (await fetch(`${url}/de/geschichten`)).text();
    expect(list).not.toContain('Bleibt ein Entwurf');
    expect((await fetch(`${url}/de/geschichten/bleibt-ein-entwurf`)).status).toBe(404);
    expect(draftOnly).toBeGreaterThan(0);
  },
  240_000,
);

async function titleOf(slug: string): Promise<string> {
  const response = await fetch(`${url}/de/geschichten/${slug}`);
  expect(response.status, slug).toBe(200);
  return /<h1[^>]*>([^<]+)/.exec(await response.text())?.[1] ?? '';
}

/** Ready twice in a row, desk included: a process may be found alive just before it is seen dead. */
async function untilReady(): Promise<void> {
  for (let good = 0; good < 3;) {
    await sleep(250);
    const answers = await Promise.all(
      ['/health/ready', '/api/ready', '/de'].map((path) =>
        fetch(url + path).then(
          (response) => response.ok,
          () => false,
        ),
      ),
    );
    good = answers.every(Boolean) ? good + 1 : 0;
  }
}

/** The platform's process whose command line holds the name and which is not started by one of the same name. */
function pidOf(name: string): number {
  const supervisor = inject('pid');
  const parentOf = new Map<number, number>();
  const commandOf = new Map<number, string>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      parentOf.set(Number(entry), Number(stat.slice(stat.lastIndexOf(')') + 4).split(' ')[0]));
      commandOf.set(
        Number(entry),
        readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' '),
      );
    } catch {
      // It ended between listing and reading.
    }
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parentOf.get(at))
      if (at === supervisor) return true;
    return false;
  };
  const matching = [...commandOf.keys()].filter(
    (pid) => pid !== supervisor && isOurs(pid) && commandOf.get(pid)!.includes(name),
  );
  return (
    matching
      .filter((pid) => name !== 'postgres' || / -D /.test(commandOf.get(pid)!))
      .toSorted((a, b) => a - b)
      .at(-1) ?? 0
  );
}
