/**
 * Connections of the survey's own: a crowd of respondents queues for these and takes none from the pages. A page can
 * be shown from what is kept when its question waits too long; an answer cannot, so it waits longer before it is
 * refused (SQ18).
 */
import { type Database, openDatabase } from '../src/reading/database.ts';

export function openSurveyDatabase(url: string): Database {
  return openDatabase({ url, connections: 6, waitMs: 10_000 });
}
