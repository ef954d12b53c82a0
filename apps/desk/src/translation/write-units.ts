/** New words of passages → the values of a document's fields in one language. */
import { type Content, type NewPassage, plainOf } from '@city-of-cities/translation';
import type { LanguageId } from '@city-of-cities/region';
import type { DeskDocument } from '../translate/candidate.ts';
import type { LexicalNode } from '../translate/running-text.ts';
import { blockSaying, blocksIn, textOfBlocks } from './blocks.ts';

export interface Writing {
  readonly changed: ReadonlyMap<string, Content>;
  readonly added: readonly NewPassage[];
  readonly languages: { readonly source: LanguageId; readonly target: LanguageId };
}

type Values = Record<string, unknown>;

/** Writes into a copy; the document keeps all its languages. Throws for a passage that is not there. */
export function written(document: DeskDocument, writing: Writing): DeskDocument {
  const copy = structuredClone(document) as Values;
  const byTop = new Map<string, { changed: [string, Content][]; added: NewPassage[] }>();
  const at = (id: string) => {
    const name = id.split('.', 1)[0] ?? id;
    const known = byTop.get(name) ?? { changed: [], added: [] };
    byTop.set(name, known);
    return known;
  };
  for (const entry of writing.changed) at(entry[0]).changed.push(entry);
  for (const passage of writing.added) at(passage.source.id).added.push(passage);
  for (const [name, { added, changed }] of byTop)
    writeField(copy, name, { ...writing, changed: new Map(changed), added });
  return copy as unknown as DeskDocument;
}

function writeField(copy: Values, name: string, writing: Writing): void {
  const value = copy[name];
  const local = { ...(value as Values | null) };
  const { source, target } = writing.languages;
  if (isRunningText(local[source]) || isRunningText(local[target])) {
    local[target] = writtenBlocks(local[source], local[target], writing);
    copy[name] = local;
    return;
  }
  for (const [id, content] of writing.changed) writePath(copy, id, plainOf(content), writing);
  for (const { source: unit, content } of writing.added)
    writePath(copy, unit.id, plainOf(content), writing);
}

function isRunningText(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'root' in value;
}

/** `title`, `venue.name`, `pictures.<row>.caption`, `links.0.label`. */
function writePath(copy: Values, id: string, words: string, { languages }: Writing): void {
  const [first = '', second, third] = id.split('.');
  const { source, target } = languages;
  const value = copy[first];
  if (second === undefined) {
    copy[first] = { ...(value as Values | null), [target]: words };
    return;
  }
  if (third === undefined) {
    const group = { ...(value as Values | null) };
    copy[first] = { ...group, [second]: { ...(group[second] as Values | null), [target]: words } };
    return;
  }
  if (Array.isArray(value)) {
    const row = (value as Values[]).find((one) => String(one['id']) === second);
    if (row === undefined) throw new Error(`There is no passage ${id}.`);
    row[third] = { ...(row[third] as Values | null), [target]: words };
    return;
  }
  // Rows that each language has for itself: what is not words comes from the source.
  const local = { ...(value as Record<string, Values[] | null> | null) };
  const rows = [...(local[target] ?? [])];
  const { id: _, ...like } = rows[Number(second)] ?? local[source]?.[Number(second)] ?? {};
  const at = Math.min(Number(second), rows.length);
  rows[at] = { ...rows[at], ...like, [third]: words };
  copy[first] = { ...local, [target]: rows };
}

/** A text that is still empty also gets what says nothing, pictures above all. */
function writtenBlocks(source: unknown, target: unknown, writing: Writing): unknown {
  const from = blocksIn(source);
  const { added, changed } = writing;
  const indexOf = (id: string) => Number(id.split('.').at(-1));
  const own = blocksIn(target).map((node, index) => {
    const content = [...changed].find(([id]) => indexOf(id) === index)?.[1];
    return content === undefined ? node : blockSaying(node, content);
  });
  if (own.length === 0) {
    const contents = new Map(added.map((passage) => [indexOf(passage.source.id), passage.content]));
    const blocks = from.flatMap((node, index): LexicalNode[] => {
      const content = contents.get(index);
      if (content !== undefined) return [blockSaying(node, content)];
      return node.type === 'upload' ? [blockSaying(node, [])] : [];
    });
    return textOfBlocks(source, blocks);
  }
  const after = new Map<number, LexicalNode[]>();
  for (const { content, follows, source: unit } of added) {
    const place = follows === null ? -1 : indexOf(follows);
    const node = from[indexOf(unit.id)];
    if (node === undefined) throw new Error(`There is no passage ${unit.id}.`);
    after.set(place, [...(after.get(place) ?? []), blockSaying(node, content)]);
  }
  return textOfBlocks(target, [
    ...(after.get(-1) ?? []),
    ...own.flatMap((node, index) => [node, ...(after.get(index) ?? [])]),
  ]);
}
