import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

const read = (environment: NodeJS.ProcessEnv) => readSettings('/srv/campaign', environment);

test('without any setting the platform listens on loopback and keeps its data beside itself', () => {
  expect(read({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://127.0.0.1:3000',
    dataDirectory: '/srv/campaign/data',
    mediaDirectory: '/srv/campaign/data/media',
    databaseUrl: null,
    administrator: null,
    mail: null,
  });
});

test('the public address is taken as given, without a slash at its end', () => {
  expect(read({ PUBLIC_URL: 'https://campaign.example/' }).publicUrl).toBe(
    'https://campaign.example',
  );
  expect(read({ HOST: '::1', PORT: '80' }).publicUrl).toBe('http://[::1]:80');
});

test.each([
  [{ PORT: '0' }, /PORT is "0"/],
  [{ PORT: 'drei' }, /PORT is "drei"/],
  [{ PORT: '65536' }, /PORT/],
  [{ PUBLIC_URL: 'campaign.example' }, /PUBLIC_URL/],
  [{ PUBLIC_URL: 'https://campaign.example/ruhr' }, /without a path/],
  [{ DATABASE_URL: 'mysql://a' }, /DATABASE_URL/],
  [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  [{ ADMIN_EMAIL: 'a@b.example' }, /belong together/],
  [{ ADMIN_EMAIL: 'a@b.example', ADMIN_PASSWORD: 'short' }, /12 characters/],
  [{ SMTP_URL: 'smtp://mail.example' }, /belong together/],
  [{ DESK_SECRET: 'short' }, /32 characters/],
])('%o is refused with the setting’s name', (environment, sentence) => {
  expect(() => read(environment)).toThrow(sentence);
});
