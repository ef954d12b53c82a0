import node from '@astrojs/node';
import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'server',
  // The site's own server (server/main.ts) owns the port and the page cache; Astro renders when asked.
  adapter: node({ mode: 'middleware', experimentalDisableStreaming: true }),
  trailingSlash: 'never',
  // The content security policy allows styles from files only.
  build: { inlineStylesheets: 'never', assets: '_astro' },
  compressHTML: true,
  prefetch: false,
  // The site's server takes forms itself and looks at their origin; Astro sees no POST.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    ssr: { external: ['pg', '@resvg/resvg-js'] },
  },
});
