/** What the supervisor tells the desk through the environment. */
import { join } from 'node:path';

export interface DeskSettings {
  /** Role `desk`. */
  readonly databaseUrl: string;
  readonly secret: string;
  readonly previewSecret: string;
  /** Pictures live in its folder `pictures`, films and their texts in `films`. */
  readonly mediaDirectory: string;
  /** The address under which the public and the editors reach the platform, without a path. */
  readonly publicUrl: string;
  readonly port: number;
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  readonly logLevel: string;
  /** In a real campaign sample content is never published. */
  readonly campaign: 'real' | 'sample';
}

const REQUIRED = ['DESK_DATABASE_URL', 'DESK_SECRET', 'PREVIEW_SECRET', 'MEDIA_DIR'] as const;

/**
 * The settings of this process. `next build` evaluates the configuration without an installation around it, so
 * missing values are empty here; whoever serves or loads calls {@link requireSettings} first.
 */
export function deskSettings(environment: NodeJS.ProcessEnv = process.env): DeskSettings {
  const smtpUrl = environment['SMTP_URL'];
  const from = environment['MAIL_FROM'];
  return {
    databaseUrl: environment['DESK_DATABASE_URL'] ?? '',
    secret: environment['DESK_SECRET'] ?? '',
    previewSecret: environment['PREVIEW_SECRET'] ?? '',
    mediaDirectory: environment['MEDIA_DIR'] ?? 'media',
    publicUrl: (environment['PUBLIC_URL'] ?? 'http://127.0.0.1:3000').replace(/\/+$/, ''),
    port: Number(environment['DESK_PORT'] ?? 3001),
    mail: smtpUrl && from ? { smtpUrl, from } : null,
    logLevel: environment['LOG_LEVEL'] ?? 'warn',
    campaign: environment['CAMPAIGN'] === 'real' ? 'real' : 'sample',
  };
}

/** Throws one sentence that names what is missing. */
export function requireSettings(environment: NodeJS.ProcessEnv = process.env): DeskSettings {
  const missing = REQUIRED.filter((name) => !environment[name]);
  if (missing.length > 0)
    throw new Error(`The desk cannot start: ${missing.join(', ')} must be set in the environment.`);
  return deskSettings(environment);
}

/** Where the files of pictures lie; the site serves them from here. */
export function pictureDirectory(settings: DeskSettings): string {
  return join(settings.mediaDirectory, 'pictures');
}

/** Where films, their versions and their WebVTT texts lie; the site serves them from here. */
export function filmDirectory(settings: DeskSettings): string {
  return join(settings.mediaDirectory, 'films');
}

/** Where an upload waits for its check: on the same disk as where it goes, and nothing serves it. */
export function incomingDirectory(settings: DeskSettings): string {
  return join(settings.mediaDirectory, 'incoming');
}
