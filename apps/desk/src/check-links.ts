/** `npm run links -w @city-of-cities/desk`: asks every outside address of public documents once. */
import { askLinks } from './clearance/ask-links.ts';
import { openDesk } from './load/open-desk.ts';
import { requireSettings } from './settings.ts';

requireSettings();
const { payload } = await openDesk();
const checks = await askLinks(payload);
const troubled = checks.filter(({ state }) => state !== 'alive');
process.stdout.write(
  `${checks.length} addresses asked, ${troubled.length} without a good answer\n`,
);
for (const { address, state, problem } of troubled)
  process.stdout.write(`${state}\t${problem ?? ''}\t${address}\n`);
process.exit(0);
