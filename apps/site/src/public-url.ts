/** Where the public reaches the site; addresses in feeds, sitemaps and links between languages need it in full. */
export function publicUrl(path: string): string {
  const origin = process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000';
  return new URL(path, origin).href;
}
