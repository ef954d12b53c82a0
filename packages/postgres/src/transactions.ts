/** For the desk, whose bundler must not follow the launcher to its binaries. */
export { CommitError, confirmCommits } from './commit-outcome.ts';
export { capTransactions, TransactionWaitError } from './transaction-cap.ts';
