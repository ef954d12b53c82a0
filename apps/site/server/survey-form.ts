/** Reads a sent form, and never more of it than a form may hold. */
import type { IncomingMessage } from 'node:http';

/** The same as an interview may hold in all. */
export const mostFormBytes = 64 * 1024;

export type SentForm = { readonly fields: URLSearchParams } | { readonly refused: 413 | 415 };

/** Bytes that are no UTF-8 become replacement characters, as a browser would never send them. */
export async function readForm(request: IncomingMessage): Promise<SentForm> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return { refused: 415 };
  if (Number(request.headers['content-length'] ?? 0) > mostFormBytes) return { refused: 413 };
  const chunks: Buffer[] = [];
  let bytes = 0;
  return new Promise((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes > mostFormBytes) {
        request.off('data', onData);
        resolve({ refused: 413 });
      } else chunks.push(chunk);
    };
    request.on('data', onData);
    request.once('error', reject);
    request.once('close', () => reject(new Error('the form broke off')));
    request.once('end', () =>
      resolve({ fields: new URLSearchParams(Buffer.concat(chunks).toString('utf8')) }),
    );
  });
}
