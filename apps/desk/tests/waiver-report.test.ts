/** What was waived how often, for the committee. */
import { toCityId } from '@city-of-cities/region';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aDraft, call, signIn, startTestDesk, type TestDesk } from './testing.ts';

let desk: TestDesk;
let office: string;
beforeAll(async () => {
  desk = await startTestDesk();
  office = (await signIn(desk.payload, 'office')).token;
});
afterAll(() => desk.stop());

test('[DE133] exceptions are counted by rule and expression, for the campaign alone', async () => {
  for (const where of ['title (de): Kohlenpott', 'body (de): Kohlenpott', 'body (de): Pott']) {
    const id = await aDraft(desk.payload);
    const { status } = await call('POST', `/stories/${id}/waivers`, {
      token: office,
      body: { rule: 'CL32', where, reason: 'Zitat' },
    });
    expect(status).toBe(200);
  }

  const { body } = await call('GET', '/waivers/report', { token: office });

  expect(body['waivers']).toMatchObject([
    { rule: 'CL32', place: 'Kohlenpott', count: 2, documents: 2, persons: 1 },
    { rule: 'CL32', place: 'Pott', count: 1, documents: 1, persons: 1 },
  ]);
  const editor = (await signIn(desk.payload, 'cityEditor', toCityId('05911000'))).token;
  for (const options of [{ token: editor }, {}])
    expect((await call('GET', '/waivers/report', options)).status).toBe(403);
});
