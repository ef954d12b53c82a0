/** `GET /api/waivers/report`: how often which rule was waived, where and by whom, counted for the committee. */
import { sql } from '@payloadcms/db-postgres';
import { type Endpoint, Forbidden } from 'payload';
import { accountOf, runsCampaign } from '../access/roles.ts';
import { sessionOf } from '../publishing/site-schema.ts';

/** One rule at one kind of words; `place` is what clearance found, empty for a whole document. */
export interface WaiverCount {
  readonly rule: string;
  readonly place: string;
  readonly count: number;
  readonly documents: number;
  readonly persons: number;
  readonly lastAt: string;
}

export const waiverReportEndpoint: Endpoint = {
  path: '/report',
  method: 'get',
  handler: async (req) => {
    if (!runsCampaign(accountOf(req.user))) throw new Forbidden(req.t);
    const execute = await sessionOf(req);
    // "title (de): Kohlenpott" and "body (de): Kohlenpott" are one expression.
    const { rows } = await execute(sql`
      select rule, coalesce(substring(place from ': (.*)$'), place, '') as place,
        count(*)::int as count, count(distinct document)::int as documents,
        count(distinct person)::int as persons,
        to_char(max(waived_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "lastAt"
      from desk.waivers group by 1, 2 order by count desc, rule, place`);
    return Response.json({ waivers: rows as WaiverCount[] });
  },
};
