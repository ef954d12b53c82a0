/** A second reference: nginx with one worker, sending the same bytes and headers from a file it keeps open. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../pages/platform.ts';

export interface Nginx {
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** Serves `folder/body`; null when nginx is not installed. Throws when it is installed but does not answer. */
export async function startNginx(
  folder: string,
  headers: Readonly<Record<string, string>>,
): Promise<Nginx | null> {
  const told = spawnSync('nginx', ['-v'], { encoding: 'utf8' });
  if (told.error !== undefined) return null;
  const port = await freePort();
  mkdirSync(join(folder, 'nginx'));
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, headers));
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => server.once('close', done));
  const url = `http://127.0.0.1:${port}/body`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) break;
    if (tries > 100) throw new Error('nginx is installed but does not answer');
    await sleep(50);
  }
  return {
    url,
    version: told.stderr.trim().replace('nginx version: ', ''),
    async stop() {
      server.kill();
      await ended;
    },
  };
}

/** nginx states type, length and validators itself; the rest is said as the site says it. */
function configuration(
  folder: string,
  port: number,
  headers: Readonly<Record<string, string>>,
): string {
  const own = new Set(['content-type', 'content-length', 'etag', 'last-modified']);
  const said = Object.entries(headers)
    .filter(([name]) => !own.has(name))
    .map(([name, value]) => `add_header ${name} "${value.replaceAll(/["\\$]/g, '')}";`);
  return `
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 256; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000; open_file_cache max=10;
  client_body_temp_path ${folder}/nginx/body; proxy_temp_path ${folder}/nginx/proxy;
  fastcgi_temp_path ${folder}/nginx/fastcgi; uwsgi_temp_path ${folder}/nginx/uwsgi; scgi_temp_path ${folder}/nginx/scgi;
  server {
    listen 127.0.0.1:${port}; root ${folder}; default_type "text/html; charset=utf-8"; types { }
    ${said.join('\n    ')}
  }
}
`;
}
