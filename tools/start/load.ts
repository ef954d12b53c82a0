/** Runs the desk's loader: Payload's migrations, the region, the built-in content, the first administrator. */
import { startChild } from './child.ts';
import { say } from './progress.ts';
import { Refusal } from './refusal.ts';

export interface Account {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

interface Progress {
  readonly type: 'progress';
  readonly step: string;
  readonly done: number;
  readonly of: number;
}

interface Done {
  readonly type: 'done';
  readonly administrator?: { readonly email: string; readonly password: string };
  readonly sampleUsers?: readonly Account[];
}

/** The accounts made in this run, with the passwords that are shown once. Throws a {@link Refusal} on failure. */
export async function loadContent(options: {
  readonly root: string;
  readonly env: NodeJS.ProcessEnv;
  readonly sample: boolean;
}): Promise<readonly Account[]> {
  let done: Done | undefined;
  const loader = startChild({
    name: 'loader',
    script: `${options.root}/apps/desk/src/load.ts`,
    arguments: options.sample ? ['--sample'] : [],
    cwd: `${options.root}/apps/desk`,
    env: options.env,
    onMessage(message) {
      const news = message as Progress | Done;
      if (news.type === 'done') done = news;
      else if (news.type === 'progress' && isWorthSaying(news))
        say(news.step, `${news.done} of ${news.of}`);
    },
  });
  const sentence = await loader.ended;
  if (done === undefined)
    throw new Refusal(`The content could not be loaded; the ${sentence}. The lines above say why.`);
  const first = done.administrator;
  return [...(first ? [{ role: 'administrator', ...first }] : []), ...(done.sampleUsers ?? [])];
}

/** Every tenth and the last: enough to see that it moves. */
function isWorthSaying({ done, of }: Progress): boolean {
  return done === of || done % 10 === 0;
}
