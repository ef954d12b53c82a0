/** The desk's process: Next's production server on loopback, `--dev` for Next's development server. */
import { createServer } from 'node:http';
import next from 'next';
import { UPKEEP_INTERVAL_MS, upkeepKey } from './clearance/upkeep-key.ts';
import { requireSettings } from './settings.ts';

const HOST = '127.0.0.1';
const DRAIN_MS = 10_000;

const settings = requireSettings();
const isDevelopment = process.argv.includes('--dev');

const app = next({
  dev: isDevelopment,
  dir: `${import.meta.dirname}/..`,
  hostname: HOST,
  port: settings.port,
  turbopack: isDevelopment,
});
await app.prepare();
const handle = app.getRequestHandler();
const server = createServer((request, response) => {
  void handle(request, response);
});
// Above the keep-alive of the site's agent, so that no request meets a socket that is just closing.
server.keepAliveTimeout = 65_000;
// An upload of a film over a slow line takes longer than Node's five minutes.
server.requestTimeout = 3_600_000;
if (isDevelopment) server.on('upgrade', app.getUpgradeHandler());

server.listen(settings.port, HOST, () => {
  process.send?.({ type: 'ready', port: settings.port });
  // The first request starts Payload; it should not be a person's.
  void fetch(`http://${HOST}:${settings.port}/api/ready`).catch(() => {});
});

// A round that fails is repeated by the next, and told: rights that end unnoticed are nobody's wish.
setInterval(() => void keepUp(), UPKEEP_INTERVAL_MS).unref();

async function keepUp(): Promise<void> {
  let reason: string | null;
  try {
    const { ok, status } = await fetch(`http://${HOST}:${settings.port}/api/upkeep`, {
      method: 'POST',
      headers: { 'x-upkeep-key': upkeepKey(settings.secret) },
    });
    reason = ok ? null : `status ${status}`;
  } catch (error) {
    reason = String(error);
  }
  if (reason !== null)
    process.stderr.write(`${JSON.stringify({ level: 'error', msg: 'upkeep failed', reason })}\n`);
}

let isDraining = false;
function drain(): void {
  if (isDraining) return;
  isDraining = true;
  setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.on('SIGTERM', drain);
process.on('SIGINT', drain);
// A supervisor that is gone takes its apps along.
process.on('disconnect', drain);
