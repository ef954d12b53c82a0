/** The reference: a bare `http` server that sends the same bytes and headers from memory, and does nothing else. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [, , bodyFile, headersFile] = process.argv;
const body = readFileSync(bodyFile!);
const headers = JSON.parse(readFileSync(headersFile!, 'utf8')) as Record<string, string>;
const server = createServer((_, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ type: 'ready', port: typeof address === 'object' ? address?.port : 0 });
});
process.on('disconnect', () => process.exit());
