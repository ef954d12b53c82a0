/** XLIFF 2.1, OASIS Standard 13 February 2018: core only, so that every tool can read it. */
import type { LanguageId } from '@city-of-cities/region';
import { type Content, plainOf } from './content.ts';
import { type LockedName, patternOf } from './names.ts';
import {
  mayGo,
  nameOf,
  type Numbered,
  numbered,
  type Placeholder,
  placeholdersOf,
} from './placeholders.ts';
import type { Segment, SegmentState, UnitSegments } from './segment.ts';
import { type Languages, versionOf } from './unit.ts';
import { plainXml, textXml } from './xml.ts';

/** One document on its way to a translator. */
export interface TranslationObject {
  /** How the platform names it, `stories/12`. */
  readonly object: string;
  /** For people. */
  readonly title: string;
  readonly units: readonly UnitSegments[];
}

export interface XliffOptions extends Languages {
  readonly names: readonly LockedName[];
  /** What people call a passage. */
  readonly unitName: (id: string) => string;
}

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';

// What is to do is "initial"; a translator who finds it still fine says so by "reviewed" or "translated".
const STATES: Readonly<Record<SegmentState, string>> = {
  new: 'initial',
  changed: 'initial',
  translated: 'translated',
  seen: 'reviewed',
};

/** TR20: a file with one `<file>` per object, one `<unit>` per passage, one `<segment>` per sentence. */
export function writeXliff(objects: readonly TranslationObject[], options: XliffOptions): string {
  const files = objects.map((object) => fileXml(object, options)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="${NAMESPACE}" version="2.1" srcLang="${options.source}" trgLang="${options.target}" xml:space="preserve">
${files}</xliff>
`;
}

/** The version of the source that an object is exported in. */
export function sourceVersion({ object, units }: TranslationObject): string {
  return versionOf(
    object,
    units.map(({ unit }) => unit),
  );
}

function fileXml(object: TranslationObject, options: XliffOptions): string {
  const units = object.units.map((unit) => unitXml(unit, options)).join('');
  return ` <file id="v-${sourceVersion(object)}" original="${plainXml(object.object)}" canResegment="no">
  <notes>
   <note category="title">${plainXml(object.title)}</note>
  </notes>
${units} </file>
`;
}

/** The placeholders of each segment of a passage; their numbers are unique in it. */
export function placeholdersBySegment({
  segments,
}: Pick<UnitSegments, 'segments'>): ReadonlyMap<Segment, readonly Placeholder[]> {
  const bySegment = new Map<Segment, readonly Placeholder[]>();
  let next = 1;
  for (const segment of segments) {
    const placeholders = placeholdersOf(segment.source, segment.target, next);
    bySegment.set(segment, placeholders);
    next += placeholders.length;
  }
  return bySegment;
}

function unitXml(passage: UnitSegments, options: XliffOptions): string {
  const { segments, unit } = passage;
  const placeholders = placeholdersBySegment(passage);
  const all = [...placeholders.values()].flat();
  const data = all.flatMap(({ id, mark }) => dataXml(id, mark)).join('');
  const notes = segments
    .filter(({ before }) => before !== null)
    .map(noteXml)
    .join('');
  const names = marker(options);
  return `  <unit id="${plainXml(unit.id)}" name="${plainXml(options.unitName(unit.id))}">
${notes === '' ? '' : `   <notes>\n${notes}   </notes>\n`}${data === '' ? '' : `   <originalData>\n${data}   </originalData>\n`}${segments
    .map((segment) => segmentXml(segment, placeholders.get(segment) ?? [], names))
    .join('')}  </unit>
`;
}

function noteXml({ before, id }: Segment): string {
  return `    <note id="n-${id}" category="before" appliesTo="source">${plainXml(plainOf(before ?? []))}</note>\n`;
}

/** What a placeholder stands for; read by tools and people, never read back. */
function dataXml(id: string, mark: Placeholder['mark']): string[] {
  if ('code' in mark) return [`    <data id="d-${id}">${textXml(mark.code)}</data>\n`];
  return [
    `    <data id="d-${id}">${textXml(`<${mark.span}>`)}</data>\n`,
    `    <data id="e-${id}">${textXml(`</${mark.span.split(' ')[0]}>`)}</data>\n`,
  ];
}

type Marker = (text: string, language: 'source' | 'target') => string;

function segmentXml(
  { after, id, source, state, target }: Segment,
  placeholders: readonly Placeholder[],
  mark: Marker,
): string {
  const write = (content: Content, side: 'source' | 'target') =>
    inlineXml(numbered(content, placeholders), placeholders, (text) => mark(text, side));
  const sourceXml = write(source, 'source');
  const targetXml = target === null ? '' : `\n    <target>${write(target, 'target')}</target>`;
  const gap = after === '' ? '' : `   <ignorable><source>${textXml(after)}</source></ignorable>\n`;
  return `   <segment id="${id}" state="${STATES[state]}"${state === 'changed' ? ' subState="coc:changed"' : ''}>
    <source>${sourceXml}</source>${targetXml}
   </segment>
${gap}`;
}

function inlineXml(
  content: Numbered,
  placeholders: readonly Placeholder[],
  text: (words: string) => string,
): string {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return text(piece);
      const id = 'ph' in piece ? piece.ph : piece.pc;
      const { mark } = placeholders.find((one) => one.id === id)!;
      const rules = mayGo(mark) ? '' : ' canCopy="no" canDelete="no"';
      const shown = plainXml(nameOf(mark));
      if ('ph' in piece)
        return `<ph id="${id}" dataRef="d-${id}"${rules} disp="${shown}" equiv="${shown}"/>`;
      const type = shown.startsWith('link') ? ' type="link"' : ' type="fmt"';
      return `<pc id="${id}" dataRefStart="d-${id}" dataRefEnd="e-${id}"${rules}${type} dispStart="${shown}">${inlineXml(piece.inner, placeholders, text)}</pc>`;
    })
    .join('');
}

/** TR21: locked names stand in `<mrk translate="no">`. Numbers are counted on: they are unique in the file. */
function marker({ names, source, target }: XliffOptions): Marker {
  const patterns: Readonly<Record<'source' | 'target', RegExp | null>> = {
    source: patternOf(names, source),
    target: patternOf(names, target),
  };
  let count = 0;
  return (text, side) => {
    const pattern = patterns[side];
    if (pattern === null) return textXml(text);
    let last = 0;
    let xml = '';
    for (const { 0: name, index } of text.matchAll(pattern)) {
      count += 1;
      xml += `${textXml(text.slice(last, index))}<mrk id="m${count}" translate="no" type="term">${textXml(name)}</mrk>`;
      last = index + name.length;
    }
    return xml + textXml(text.slice(last));
  };
}

/** Whether a file's language is one of ours; tools add regions, `en-GB`. */
export function isSameLanguage(given: string, own: LanguageId): boolean {
  return given.toLowerCase().split('-', 1)[0] === own;
}
