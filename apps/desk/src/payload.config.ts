/** The desk's configuration. Plain Node imports it too, so components are named by path and nothing here is JSX. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLanguage, languages } from '@city-of-cities/region';
import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { closeOwnCollections } from './access/own-collections.ts';
import { answerFaultyRequest } from './api-errors.ts';
import { markAddress } from './components/mark.ts';
import { Cities } from './collections/cities.ts';
import { Events } from './collections/events.ts';
import { FilmFiles } from './collections/film-files.ts';
import { FilmTexts } from './collections/film-texts.ts';
import { Films } from './collections/films.ts';
import { ImageWorlds } from './collections/image-worlds.ts';
import { Pages } from './collections/pages.ts';
import { Pictures } from './collections/pictures.ts';
import { PressReleases } from './collections/press-releases.ts';
import { Series } from './collections/series.ts';
import { Stories } from './collections/stories.ts';
import { Users } from './collections/users.ts';
import { deskDatabase } from './database.ts';
import { runningTextEditor } from './fields/running-text.ts';
import { startWorkOnFilms } from './films/start-work.ts';
import { deskMail } from './mail.ts';
import { Approvals, Edits, Waivers } from './clearance/records.ts';
import { LinkChecks } from './clearance/link-checks.ts';
import { RightsEnds } from './clearance/rights-ends.ts';
import { upkeepEndpoint } from './clearance/upkeep.ts';
import { Facts } from './facts/collection.ts';
import { Remakes } from './facts/remake-queue.ts';
import { HotFixes } from './hot-fix/record.ts';
import { previewEndpoints } from './preview/endpoints.ts';
import { readyEndpoint } from './ready.ts';
import { wordingEndpoint } from './wording/endpoint.ts';
import { type DeskSettings, deskSettings } from './settings.ts';
import { Studies } from './survey/studies.ts';
import { Waves } from './survey/waves.ts';
import { Translations } from './translation/baselines.ts';
import { tabTexts } from './texts/tabs.ts';
import { exchangeEndpoints } from './translation/exchange-endpoints.ts';

const settings = deskSettings();
const here = dirname(fileURLToPath(import.meta.url));

const collections = [
  Stories,
  Films,
  ImageWorlds,
  Events,
  Series,
  Cities,
  PressReleases,
  Pages,
  Pictures,
  FilmFiles,
  FilmTexts,
  Studies,
  Waves,
  Facts,
  Users,
  Approvals,
  Waivers,
  Edits,
  HotFixes,
  RightsEnds,
  LinkChecks,
  Remakes,
  Translations,
];

// Taken now: Payload adds its own to the array.
const own = collections.map(({ slug }) => slug);

const config = buildConfig({
  secret: settings.secret,
  routes: { admin: '/desk', api: '/api' },
  admin: {
    user: Users.slug,
    avatar: 'default',
    components: {
      graphics: { Logo: '/components/Brand.tsx#Logo', Icon: '/components/Mark.tsx#Mark' },
      Nav: '/components/Rail.tsx#Rail',
      providers: ['/components/AccessibleNames.tsx#AccessibleNames'],
      views: {
        dashboard: { Component: '/views/Home.tsx#Home' },
        translations: {
          Component: '/views/Translations.tsx#Translations',
          path: '/translations',
          meta: { title: 'Übersetzungen' },
        },
      },
    },
    dateFormat: 'dd.MM.yyyy HH:mm',
    importMap: {
      autoGenerate: false,
      baseDir: here,
      importMapFile: `${here}/app/(payload)/desk/importMap.js`,
    },
    meta: {
      titleSuffix: ' · Stadt der Städte',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: markAddress() }],
      robots: 'noindex, nofollow',
    },
  },
  collections,
  db: deskDatabase(settings),
  csrf: [...ownOrigins(settings)],
  editor: runningTextEditor,
  email: deskMail(settings),
  endpoints: [
    ...previewEndpoints,
    readyEndpoint,
    upkeepEndpoint,
    wordingEndpoint,
    ...exchangeEndpoints,
  ],
  graphQL: { disable: true },
  hooks: { afterError: [answerFaultyRequest] },
  i18n: { supportedLanguages: { de, en }, fallbackLanguage: 'de', translations: tabTexts },
  logger: { options: { level: settings.logLevel } },
  onInit: startWorkOnFilms,
  localization: {
    locales: languages.map(({ id, name }) => ({ code: id, label: name })),
    defaultLocale: defaultLanguage,
    // Without it Payload knows no language for a request that names none, and loses what such a request writes.
    fallback: true,
    defaultLocalePublishOption: 'active',
  },
  sharp,
  telemetry: false,
  typescript: { outputFile: `${here}/payload-types.ts` },
  upload: { limits: { fileSize: 25 * 1024 * 1024 }, abortOnLimit: true },
}).then((settled) => closeOwnCollections(settled, own));

export default config;

/**
 * The origins from which a signed-in person may write. On a plain-http address that is not loopback browsers do not
 * say where a navigation comes from, and Payload would then ignore the cookie; SameSite has to do there.
 */
function ownOrigins({ publicUrl }: DeskSettings): readonly string[] {
  const { hostname, origin, port, protocol } = new URL(publicUrl);
  if (protocol === 'https:') return [origin];
  const loopback = ['127.0.0.1', 'localhost', '[::1]'];
  return loopback.includes(hostname) ? loopback.map((host) => `http://${host}:${port || 80}`) : [];
}
