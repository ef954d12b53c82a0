/** The desk's configuration. Plain Node imports it too, so components are named by path and nothing here is JSX. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultLanguage, languages } from '@city-of-cities/region';
import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { Cities } from './collections/cities.ts';
import { Pages } from './collections/pages.ts';
import { Pictures } from './collections/pictures.ts';
import { PressReleases } from './collections/press-releases.ts';
import { Stories } from './collections/stories.ts';
import { Users } from './collections/users.ts';
import { deskDatabase } from './database.ts';
import { runningTextEditor } from './fields/running-text.ts';
import { deskSettings } from './settings.ts';

const settings = deskSettings();
const here = dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: settings.secret,
  routes: { admin: '/desk', api: '/api' },
  admin: {
    user: Users.slug,
    importMap: { baseDir: here, importMapFile: `${here}/app/(payload)/desk/importMap.js` },
  },
  collections: [Stories, Cities, PressReleases, Pages, Pictures, Users],
  db: deskDatabase(settings),
  editor: runningTextEditor,
  graphQL: { disable: true },
  i18n: { supportedLanguages: { de, en }, fallbackLanguage: 'de' },
  localization: {
    locales: languages.map(({ id, name }) => ({ code: id, label: name })),
    defaultLocale: defaultLanguage,
    fallback: false,
  },
  sharp,
  telemetry: false,
  typescript: { outputFile: `${here}/payload-types.ts` },
  upload: { limits: { fileSize: 25 * 1024 * 1024 }, abortOnLimit: true },
});
