export { startDatabase } from './launcher.ts';
export type { RunningDatabase, StartDatabaseOptions } from './launcher.ts';
export { lockDataDirectory } from './lock.ts';
export type { Lock } from './lock.ts';
export { prepareDatabase } from './prepare.ts';
export type { PreparedDatabase, PrepareDatabaseOptions } from './prepare.ts';
export { DatabaseStartError } from './start-error.ts';
export type { DatabaseStartErrorCode } from './start-error.ts';
