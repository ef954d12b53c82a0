import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import { isRefusal, replicateSums } from '../src/index.ts';
import type { Refusal, ReplicationRequest } from '../src/index.ts';

export interface ReplicateRange {
  readonly request: ReplicationRequest;
  readonly from: number;
  readonly to: number;
}

/**
 * replicateSums over several threads: each takes a range of replicates, and as every replicate
 * stands alone the digits are those of one thread. Memory: one copy of design and scores per
 * thread. With one thread nothing is copied. Rejects when a thread dies.
 */
export async function replicateSumsInParallel(
  request: ReplicationRequest,
  options: { readonly threads?: number } = {},
): Promise<Float64Array | Refusal> {
  const { count } = request.replicates;
  const threads = Math.max(1, Math.min(options.threads ?? availableParallelism(), count));
  if (threads === 1) return replicateSums(request, 0, count);
  const bounds = Array.from({ length: threads + 1 }, (_, i) => Math.round((i * count) / threads));
  const parts = await Promise.all(
    bounds.slice(1).map((to, i) => sumInThread({ request, from: bounds[i]!, to })),
  );
  const whole = new Float64Array(
    parts.reduce((length, part) => length + (isRefusal(part) ? 0 : part.length), 0),
  );
  let at = 0;
  for (const part of parts) {
    if (isRefusal(part)) return part;
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function sumInThread(range: ReplicateRange): Promise<Float64Array | Refusal> {
  const worker = new Worker(new URL('replicate-worker.ts', import.meta.url), { workerData: range });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`a replicate thread ended with code ${code}`)));
  });
}
