/** A process of its own that starts a database, says where, and waits to be ended. */
import { startDatabase } from '../launcher.ts';

const [dataDirectory = '', password = ''] = process.argv.slice(2);
const { url, pid, adopted } = await startDatabase({ dataDirectory, password });
process.stdout.write(`${JSON.stringify({ url, pid, adopted })}\n`);
setInterval(() => {}, 60_000);
