import { parentPort, workerData } from 'node:worker_threads';

import { isRefusal, replicateSums } from '../src/index.ts';
import type { ReplicateRange } from './replicate-sums-in-parallel.ts';

const { request, from, to } = workerData as ReplicateRange;
const sums = replicateSums(request, from, to);
parentPort?.postMessage(sums, isRefusal(sums) ? [] : [sums.buffer as ArrayBuffer]);
