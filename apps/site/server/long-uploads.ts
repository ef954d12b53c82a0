import type { Server } from 'node:http';

const uploadMs = 3_600_000;
const headMs = 60_000;

/**
 * Gives a request's body an hour: a film of 2 GB takes that long at 5 Mbit/s, and Node ends it after five minutes
 * otherwise. The head of a request keeps its minute.
 */
export function allowLongUploads(server: Server): void {
  server.requestTimeout = uploadMs;
  server.headersTimeout = headMs;
}
