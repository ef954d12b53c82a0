/** The first administrator, and one sample account per role. Passwords leave here once and are kept nowhere else. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cityBySlug } from '@city-of-cities/region';
import type { Payload } from 'payload';
import { roles, roleNames, type Role } from '../access/roles.ts';
import type { LoadedAccount } from './messages.ts';

const FALLBACK_EMAIL = 'admin@city-of-cities.invalid';
const SAMPLE_CITY = 'bochum';

/** Makes the first administrator; `null` when there is one already. */
export async function makeAdministrator(
  payload: Payload,
  environment: NodeJS.ProcessEnv,
): Promise<LoadedAccount | null> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' } },
  });
  if (totalDocs > 0) return null;
  const email = environment['ADMIN_EMAIL'] || FALLBACK_EMAIL;
  const password = environment['ADMIN_PASSWORD'] || randomPassword();
  await payload.create({
    collection: 'users',
    data: { email, password, name: roleNames.administrator.de, role: 'administrator' } as never,
  });
  return { email, password };
}

/** Makes the sample accounts that are missing, and keeps their passwords in a file only its owner can read. */
export async function makeSampleUsers(
  payload: Payload,
  dataDirectory: string,
): Promise<readonly (LoadedAccount & { readonly role: Role })[]> {
  const made: (LoadedAccount & { readonly role: Role })[] = [];
  for (const role of roles) {
    const email = `${role.toLowerCase()}@sample.city-of-cities.invalid`;
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: email } },
    });
    if (totalDocs > 0) continue;
    const password = randomPassword();
    const city = role === 'cityEditor' ? (cityBySlug(SAMPLE_CITY)?.id ?? null) : null;
    await payload.create({
      collection: 'users',
      data: { email, password, name: `${roleNames[role].de} (Beispiel)`, role, city },
    });
    made.push({ role, email, password });
  }
  if (made.length > 0) {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    const file = join(dataDirectory, 'sample-users.json');
    const earlier = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as typeof made) : [];
    const kept = earlier.filter(({ role }) => made.every((account) => account.role !== role));
    writeFileSync(
      file,
      `${JSON.stringify([...kept, ...made], null, 2)}
`,
      { mode: 0o600 },
    );
  }
  return made;
}

function randomPassword(): string {
  return randomBytes(15).toString('base64url');
}
