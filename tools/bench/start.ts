/** How long `npm start` takes with nothing there and with everything there, and how much it leaves on the disk. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, type Platform, startPlatform } from '../pages/platform.ts';
import { megabytes, table } from './report.ts';

const root = resolve(import.meta.dirname, '../..');

export interface Started {
  readonly sections: readonly string[];
  /** Who may sign in: a start tells it only once. */
  readonly administrator: Account;
}

/** Builds anew, on empty data; what the data directory then holds stays. */
export async function measureStart(dataDirectory: string): Promise<Started> {
  rmSync(join(root, '.cache'), { recursive: true, force: true });
  const cold = await timeStart(dataDirectory);
  const warm = await timeStart(dataDirectory);
  const sections = [
    table(
      'Start',
      ['', 'cold (empty data, nothing built)', 'warm'],
      [
        ['`npm start` to first page', cold.site, warm.site],
        ['`npm start` to desk', cold.desk, warm.desk],
      ],
    ),
    table(
      'Size',
      ['', ''],
      [
        ['node_modules', megabytes(folderBytes(join(root, 'node_modules')))],
        ['built site', megabytes(folderBytes(join(root, 'apps/site/dist')))],
        ['built desk', megabytes(folderBytes(join(root, 'apps/desk/.next')))],
      ],
    ),
  ];
  return { sections, administrator: cold.accounts[0]! };
}

async function timeStart(
  dataDirectory: string,
): Promise<{ site: string; desk: string; accounts: readonly Account[] }> {
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  const platform = await startPlatform({ dataDirectory, siteOnly: true });
  const site = seconds();
  await deskReady(platform);
  const desk = seconds();
  await platform.stop();
  return { site, desk, accounts: platform.accounts };
}

async function deskReady(platform: Platform): Promise<void> {
  while (!/desk +ready/.test(platform.output())) await new Promise((done) => setTimeout(done, 50));
}

function folderBytes(path: string): number {
  let sum = 0;
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) sum += statSync(join(entry.parentPath, entry.name)).size;
  return sum;
}
