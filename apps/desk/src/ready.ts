import { sql, type PostgresAdapter } from '@payloadcms/db-postgres';
import type { Endpoint } from 'payload';

/** `GET /api/ready`: whether the desk and its database answer. Says nothing else. */
export const readyEndpoint: Endpoint = {
  path: '/ready',
  method: 'get',
  handler: async (req) => {
    await (req.payload.db as unknown as PostgresAdapter).drizzle.execute(sql`select 1`);
    return Response.json({ ready: true }, { headers: { 'Cache-Control': 'no-store' } });
  },
};
