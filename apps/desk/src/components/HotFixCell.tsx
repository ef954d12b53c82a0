'use client';
import type { DefaultCellComponentProps } from 'payload';

/** In the list of hot fixes: the document, as the way to where it is read and approved. */
export function HotFixCell({ cellData }: DefaultCellComponentProps) {
  const key = typeof cellData === 'string' ? cellData : '';
  return <a href={`/desk/collections/${key}/hot-fix`}>{key}</a>;
}
