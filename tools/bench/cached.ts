import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstStory } from './bytes.ts';
import { type Load, load, median } from './load.ts';
import { startNginx } from './nginx-server.ts';

const ROUNDS = 5;
const SECONDS_EACH = 4;

/** A cached story page against servers that send the same bytes, in turn, so that all meet the same noise. */
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

  const nginx = await startNginx(folder, headers);

  try {
    const servers = [
      { name: `site, \`${path}\``, url: url + path },
      { name: `bare Node http server, same ${body.length} bytes`, url: bareUrl },
      ...(nginx === null
        ? []
        : [{ name: `${nginx.version}, one worker, same bytes`, url: nginx.url }]),
    ];
    const loads = servers.map((): Load[] => []);
    for (const server of servers) await load(server.url, 2);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [i, server] of servers.entries())
        loads[i]!.push(await load(server.url, SECONDS_EACH));
    const rates = loads.map((rounds) => rounds.map((one) => one.requestsPerSecond));
    const ratios = (i: number) => rates[0]!.map((rate, round) => rate / rates[i]![round]!);
    const told = (i: number) =>
      `**${median(ratios(i)).toFixed(2)}** (rounds ${ratios(i)
        .map((ratio) => ratio.toFixed(2))
        .join(', ')})`;
    const failures = loads.flat().reduce((sum, one) => sum + one.failures, 0);
    return [
      '## Cached story page\n',
      `| | requests per second (median of ${ROUNDS} rounds) | p99 |`,
      '| --- | --- | --- |',
      ...servers.map(
        ({ name }, i) =>
          `| ${name} | ${Math.round(median(rates[i]!))} | ${median(loads[i]!.map((one) => one.p99Ms))} ms |`,
      ),
      '',
      `Ratio to the bare server ${told(1)}, target 0.8; ${nginx === null ? 'nginx was not installed' : `to nginx ${told(2)}`}; failures ${failures}. The load comes from the same machine.`,
      '',
    ].join('\n');
  } finally {
    bare.kill();
    await nginx?.stop();
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
