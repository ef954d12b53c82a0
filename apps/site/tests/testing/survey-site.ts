/** The survey's pages on a port and a database of their own, with waves that are open now. */
import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startTestDatabase } from '@city-of-cities/postgres/testing';
import { planHash, planText, type WavePlan } from '@city-of-cities/questionnaire';
import { aWavePlan } from '@city-of-cities/questionnaire/testing';
import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { securityHeaders } from '../../server/headers.ts';
import { createLog } from '../../server/log.ts';
import { createSurvey } from '../../server/survey.ts';
import { openSurveyDatabase } from '../../server/survey-database.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export type SurveySite = Awaited<ReturnType<typeof startSurveySite>>;

export async function startSurveySite() {
  const server = await startTestDatabase();
  const desk = new Client({ connectionString: server.deskUrl });
  const admin = new Client({ connectionString: server.adminUrl });
  for (const client of [desk, admin]) {
    client.on('error', () => {});
    await client.connect();
  }
  const database = openSurveyDatabase(server.siteUrl);
  const lines: string[] = [];
  const publicUrl = 'http://campaign.example';
  const survey = await createSurvey({
    database,
    publicUrl,
    styleSheets: ['/_astro/site.css'],
    headers: securityHeaders({ publicUrl }),
    log: createLog('debug', (line) => lines.push(line)),
  });
  const listener: RequestListener = (request, response) => {
    if (survey.takes(request.url ?? '')) void survey.respond(request, response);
    else response.writeHead(404).end();
  };
  const http = createServer(listener).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  async function reply(response: Response) {
    return {
      status: response.status,
      headers: response.headers,
      location: response.headers.get('location') ?? '',
      text: await response.text(),
    };
  }

  return {
    origin,
    desk,
    admin,
    /** Everything the server logged, at the most talkative level. */
    lines,
    get: async (path: string, init: RequestInit = {}) =>
      reply(await fetch(origin + path, { redirect: 'manual', ...init })),
    post: async (
      path: string,
      fields: Readonly<Record<string, string | readonly string[]>>,
      headers: Readonly<Record<string, string>> = { origin },
    ) => {
      const body = new URLSearchParams();
      for (const [name, values] of Object.entries(fields))
        for (const value of [values].flat()) body.append(name, value);
      return reply(
        await fetch(origin + path, { method: 'POST', redirect: 'manual', headers, body }),
      );
    },
    /** Registers as the desk does, then lets the administrator move the opening into the past. */
    async openWave(changes: Partial<WavePlan> & { readonly wave: string }): Promise<void> {
      const plan = aWavePlan({
        fieldFrom: '2099-01-01T00:00:00.000Z',
        fieldUntil: '2099-02-01T00:00:00.000Z',
        beginsPerMinute: 100_000,
        ...changes,
      });
      await desk.query('select survey.register_wave($1, $2)', [
        planText(plan),
        planHash(plan, sha256),
      ]);
      await admin.query(
        `update survey.wave set opens_at = now() - interval '1 hour' where id = $1`,
        [changes.wave],
      );
    },
    async invite(wave: string): Promise<string> {
      const token = randomBytes(24).toString('base64url');
      await desk.query('select survey.invite($1, $2)', [wave, [sha256(token)]]);
      return token;
    },
    async answers(wave: string) {
      const { rows } = await admin.query<{
        quota_cell: string | null;
        answers: Record<string, unknown>;
        flags: Record<string, unknown>;
      }>('select quota_cell, answers, flags from survey.arrival where wave = $1', [wave]);
      return rows;
    },
    async count(table: 'session' | 'arrival' | 'turned_away', wave: string): Promise<number> {
      const { rows } = await admin.query<{ n: string }>(
        `select count(*) as n from survey.${table} where wave = $1`,
        [wave],
      );
      return Number(rows[0]?.n);
    },
    async stop() {
      http.closeAllConnections();
      http.close();
      await database.close();
      await desk.end();
      await admin.end();
      await server.stop();
    },
  };
}
