'use client';
/** How the panels of a wave ask the desk, and hand files to the browser. */

export async function sendTo(address: string, body: object): Promise<Response | null> {
  return fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
}

/** What the desk gives as the reason of a refusal. */
export async function messageOf(response: Response, fallback: string): Promise<string> {
  const body = (await response.json().catch(() => null)) as {
    errors?: readonly { readonly message?: string }[];
  } | null;
  return body?.errors?.[0]?.message ?? fallback;
}

/** Hands a file that exists only in this answer to the browser. */
export async function download(response: Response): Promise<void> {
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download =
    /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
  link.click();
  URL.revokeObjectURL(url);
}
