/** What endpoints of the desk's own do with a request. */
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** The body as an object; empty for anything else. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** Runs work in one transaction; all of it is kept or nothing. */
export async function inOwnTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const isOwner = await initTransaction(req);
  try {
    const result = await work();
    if (isOwner) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
