/** A Chromium for tests: an installed one, else the one that comes as a package. */
import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Without these an offline machine sees refused look-ups at every start.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Opens a headless browser; `CHROMIUM` names another program. With a port, other tools can drive it as well. */
export async function openBrowser(debuggingPort?: number): Promise<Browser> {
  const installed = process.env['CHROMIUM'] ?? INSTALLED.find((path) => existsSync(path));
  const isRoot = process.getuid?.() === 0;
  const flags = [
    ...QUIET,
    ...(isRoot ? ['--no-sandbox'] : []),
    ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
  ];
  return installed === undefined
    ? chromium.launch({
        executablePath: await packaged.executablePath(),
        args: [...packaged.args, ...flags],
      })
    : chromium.launch({ executablePath: installed, args: flags });
}
