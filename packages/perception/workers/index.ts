export { replicateSumsInParallel } from './replicate-sums-in-parallel.ts';
