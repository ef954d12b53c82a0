import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

// Workspace packages are read from their sources, two folders up.
const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');

/** The build runs on users' machines before the desk's first start; what it need not do it does not do. */
const config: NextConfig = {
  turbopack: { root },
  outputFileTracingRoot: root,
  poweredByHeader: false,
  images: { unoptimized: true },
  devIndicators: false,
  // Types are checked where the code is written.
  typescript: { ignoreBuildErrors: true },
  // Source maps and the build cache cost a third of the processor time and fifteen times the disk.
  productionBrowserSourceMaps: false,
  experimental: { turbopackFileSystemCacheForBuild: false, turbopackSourceMaps: false },
  // Server code that is plain JavaScript already need not be bundled.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-postgres',
    '@payloadcms/drizzle',
    'drizzle-orm',
    'nodemailer',
    'pg',
  ],
};

export default withPayload(config);
