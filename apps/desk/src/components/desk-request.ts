/** Requests of the desk's own components to its endpoints, and what a refusal says. */

export interface DeskAnswer {
  readonly ok: boolean;
  readonly status: number;
  /** The body as JSON; `null` when it is none. */
  readonly body: unknown;
}

/** Asks in the reader's language with the session's cookie. Throws when the desk cannot be reached. */
export async function askDesk(
  address: string,
  reader: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<DeskAnswer> {
  const response = await fetch(address, {
    method: body === undefined ? 'GET' : 'POST',
    credentials: 'same-origin',
    headers: {
      'Accept-Language': reader,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return {
    ok: response.ok,
    status: response.status,
    body: await response.json().catch(() => null),
  };
}

/** Saves what an address hands out as a file. Returns why not, if it is refused. */
export async function saveFile(
  address: string,
  reader: string,
  fallback: string,
): Promise<readonly string[]> {
  const response = await fetch(address, {
    credentials: 'same-origin',
    headers: { 'Accept-Language': reader },
  });
  if (!response.ok) return problemsIn(await response.json().catch(() => null), fallback);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name ?? '';
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has to have begun the download.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return [];
}

interface ApiError {
  readonly message?: string;
  readonly label?: string;
  readonly data?: { readonly errors?: readonly ApiError[] } | null;
}

/** The messages in an answer of the API, the findings of a refused publication first. */
export function problemsIn(body: unknown, fallback: string): readonly string[] {
  const errors = (body as { errors?: readonly ApiError[] } | null)?.errors ?? [];
  const problems = errors
    .flatMap((error) => error.data?.errors ?? [error])
    // A field's own rule says only what is wrong, not with which field.
    .map(({ label, message }) => [label, message].filter(Boolean).join(': '))
    .filter((problem) => problem !== '');
  return problems.length > 0 ? [...new Set(problems)] : [fallback];
}
