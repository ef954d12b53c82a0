import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstStory } from './bytes.ts';
import { type Load, load, median } from './load.ts';

const ROUNDS = 3;
const SECONDS_EACH = 4;

/** A cached story page against a bare server sending the same bytes, alternating, so that both meet the same noise. */
export async function measureCached(url: string): Promise<string> {
  const path = await firstStory(url);
  const { body, headers } = await raw(url + path);
  const folder = mkdtempSync(join(tmpdir(), 'bare-'));
  writeFileSync(join(folder, 'body'), body);
  writeFileSync(join(folder, 'headers'), JSON.stringify(headers));
  const bare = spawn(
    process.execPath,
    [join(import.meta.dirname, 'bare-server.ts'), join(folder, 'body'), join(folder, 'headers')],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const port = await new Promise<number>((done) => {
    bare.once('message', (message) => done((message as { port: number }).port));
  });
  const bareUrl = `http://127.0.0.1:${port}/`;

  try {
    await load(url + path, 2);
    await load(bareUrl, 2);
    const ours: Load[] = [];
    const reference: Load[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await load(url + path, SECONDS_EACH));
      reference.push(await load(bareUrl, SECONDS_EACH));
    }
    const ratios = ours.map((one, i) => one.requestsPerSecond / reference[i]!.requestsPerSecond);
    const failures = [...ours, ...reference].reduce((sum, one) => sum + one.failures, 0);
    const rate = (loads: readonly Load[]) =>
      Math.round(median(loads.map((one) => one.requestsPerSecond)));
    return [
      '## Cached story page\n',
      `| | requests per second (median of ${ROUNDS} rounds) | p99 |`,
      '| --- | --- | --- |',
      `| site, \`${path}\` | ${rate(ours)} | ${median(ours.map((one) => one.p99Ms))} ms |`,
      `| bare Node http server, same ${body.length} bytes | ${rate(reference)} | ${median(reference.map((one) => one.p99Ms))} ms |`,
      '',
      `Ratio **${median(ratios).toFixed(2)}** (rounds ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; target 0.8), failures ${failures}. The load comes from the same machine.`,
      '',
    ].join('\n');
  } finally {
    bare.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function raw(address: string): Promise<{ body: Buffer; headers: Record<string, string> }> {
  return new Promise((done, fail) => {
    request(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const {
          date: _date,
          connection: _connection,
          'keep-alive': _keepAlive,
          ...headers
        } = response.headers;
        done({ body: Buffer.concat(chunks), headers: headers as Record<string, string> });
      });
    })
      .once('error', fail)
      .end();
  });
}
