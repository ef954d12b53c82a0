/**
 * Every setting of the platform, read from the environment (a `.env` file beside package.json counts as part of
 * it). The table in docs/operation.md is checked against `SETTINGS`.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

export const SETTINGS = [
  { name: 'PORT', fallback: '3000' },
  { name: 'HOST', fallback: '127.0.0.1' },
  { name: 'PUBLIC_URL', fallback: 'http://HOST:PORT' },
  { name: 'DATA_DIR', fallback: './data' },
  { name: 'MEDIA_DIR', fallback: 'DATA_DIR/media' },
  { name: 'DATABASE_URL', fallback: '' },
  { name: 'ADMIN_EMAIL', fallback: '' },
  { name: 'ADMIN_PASSWORD', fallback: '' },
  { name: 'DESK_SECRET', fallback: '' },
  { name: 'PREVIEW_SECRET', fallback: '' },
  { name: 'SMTP_URL', fallback: '' },
  { name: 'MAIL_FROM', fallback: '' },
  { name: 'LOG_LEVEL', fallback: 'warn' },
] as const;

type SettingName = (typeof SETTINGS)[number]['name'];

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly dataDirectory: string;
  readonly mediaDirectory: string;
  /** `null`: the embedded PostgreSQL is started. */
  readonly databaseUrl: string | null;
  readonly administrator: { readonly email: string; readonly password: string } | null;
  readonly deskSecret: string | null;
  readonly previewSecret: string | null;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  readonly logLevel: string;
}

const LOG_LEVELS = ['error', 'warn', 'info', 'debug'];
const PASSWORD_MIN_LENGTH = 12;

/** The settings of an environment. Throws a {@link Refusal} that names the setting and a valid value. */
export function readSettings(root: string, environment: NodeJS.ProcessEnv): Settings {
  const value = (name: SettingName): string => {
    const given = environment[name]?.trim();
    return given ? given : SETTINGS.find((setting) => setting.name === name)!.fallback;
  };
  const optional = (name: SettingName) => value(name) || null;

  const port = Number(value('PORT'));
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`PORT is "${value('PORT')}"; it must be a whole number from 1 to 65535.`);

  const host = value('HOST');
  const givenUrl = environment['PUBLIC_URL']?.trim();
  const publicUrl = (
    givenUrl || `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  ).replace(/\/+$/, '');
  if (
    !/^https?:$/.test(URL.parse(publicUrl)?.protocol ?? '') ||
    URL.parse(publicUrl)?.pathname !== '/'
  )
    throw new Refusal(
      `PUBLIC_URL is "${publicUrl}"; it must be an address without a path, such as https://campaign.example.`,
    );

  const logLevel = value('LOG_LEVEL');
  if (!LOG_LEVELS.includes(logLevel))
    throw new Refusal(`LOG_LEVEL is "${logLevel}"; it must be one of ${LOG_LEVELS.join(', ')}.`);

  const databaseUrl = optional('DATABASE_URL');
  if (databaseUrl !== null && !/^postgres(?:ql)?:$/.test(URL.parse(databaseUrl)?.protocol ?? ''))
    throw new Refusal('DATABASE_URL must look like postgres://user:password@host:5432/database.');

  const dataDirectory = resolve(root, value('DATA_DIR'));
  const mediaDirectory = environment['MEDIA_DIR']?.trim();

  return {
    port,
    host,
    publicUrl,
    dataDirectory,
    mediaDirectory: mediaDirectory ? resolve(root, mediaDirectory) : join(dataDirectory, 'media'),
    databaseUrl,
    administrator: administratorOf(optional('ADMIN_EMAIL'), optional('ADMIN_PASSWORD')),
    deskSecret: secretOf('DESK_SECRET', optional('DESK_SECRET')),
    previewSecret: secretOf('PREVIEW_SECRET', optional('PREVIEW_SECRET')),
    mail: mailOf(optional('SMTP_URL'), optional('MAIL_FROM')),
    logLevel,
  };
}

/** Reads a `.env` beside package.json into the environment; what is set already wins. */
export function loadDotEnv(root: string): void {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

function administratorOf(email: string | null, password: string | null): Settings['administrator'] {
  if (email === null && password === null) return null;
  if (email === null || password === null)
    throw new Refusal('ADMIN_EMAIL and ADMIN_PASSWORD belong together; set both or neither.');
  if (password.length < PASSWORD_MIN_LENGTH)
    throw new Refusal(`ADMIN_PASSWORD needs at least ${PASSWORD_MIN_LENGTH} characters.`);
  return { email, password };
}

function mailOf(smtpUrl: string | null, from: string | null): Settings['mail'] {
  if (smtpUrl === null && from === null) return null;
  if (smtpUrl === null || from === null)
    throw new Refusal('SMTP_URL and MAIL_FROM belong together; set both or neither.');
  return { smtpUrl, from };
}

function secretOf(name: SettingName, secret: string | null): string | null {
  if (secret !== null && secret.length < 32)
    throw new Refusal(`${name} needs at least 32 characters; leave it unset to have one made.`);
  return secret;
}
