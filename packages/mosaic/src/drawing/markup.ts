/** MO9: text of others inside markup and attributes. Control characters XML forbids are dropped. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Title and description of a picture, and the attribute that points at both. */
export interface Caption {
  readonly title: string;
  readonly desc: string;
}

/** Element ids come from the caller, so that two pictures on a page do not share one. */
export function captionMarkup(id: string, { title, desc }: Caption): string {
  const safeId = escapeMarkup(id);
  return `<title id="${safeId}-t">${escapeMarkup(title)}</title><desc id="${safeId}-d">${escapeMarkup(desc)}</desc>`;
}

export function labelledBy(id: string): string {
  const safeId = escapeMarkup(id);
  return `aria-labelledby="${safeId}-t ${safeId}-d"`;
}
