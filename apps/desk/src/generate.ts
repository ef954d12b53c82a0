/** `npm run generate -w @city-of-cities/desk`: writes payload-types.ts and the import map from the configuration. */
import { generateImportMap } from 'payload';
import { generateTypes } from 'payload/node';
import config from './payload.config.ts';

const settled = await config;
await generateTypes(settled);
await generateImportMap(settled, { force: true, log: true });
process.exit(0);
