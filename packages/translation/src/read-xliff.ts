/** An XLIFF 2 file → what it says. Nothing is believed yet: `matchFile` compares it with what was sent. */
import { DOMParser, type Element, type Node, ParseError } from '@xmldom/xmldom';
import { finding, type TranslationFinding } from './finding.ts';
import type { Numbered } from './placeholders.ts';
import { readInline } from './read-inline.ts';

export interface FileSegment {
  readonly id: string;
  readonly state: string;
  readonly source: Numbered;
  /** `null` where the file has none. */
  readonly target: Numbered | null;
  readonly line: number;
}

export interface FileUnit {
  readonly id: string;
  readonly segments: readonly FileSegment[];
  readonly line: number;
}

export interface FileObject {
  readonly object: string;
  readonly version: string;
  readonly units: readonly FileUnit[];
  readonly line: number;
}

export interface TranslationFile {
  readonly source: string;
  readonly target: string;
  readonly objects: readonly FileObject[];
}

export type XliffReading =
  | { readonly ok: true; readonly file: TranslationFile }
  | { readonly ok: false; readonly findings: readonly TranslationFinding[] };

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
const LONGEST = 10_000_000;

/** TR22: refuses what is too big, is no XML, defines entities, or is no XLIFF 2.0 or 2.1; names the line. */
export function readXliff(text: string): XliffReading {
  if (text.length > LONGEST)
    return refused('TR22', '', 'Die Datei ist größer als 10 MB.', 'The file is larger than 10 MB.');
  // A document type could define entities that grow without end or name files.
  if (/<!\s*(?:DOCTYPE|ENTITY)/i.test(text))
    return refused(
      'TR22',
      lineOf(text.slice(0, text.search(/<!\s*(?:DOCTYPE|ENTITY)/i)).split('\n').length),
      'Dokumenttypen und Entitäten sind in XLIFF nicht erlaubt.',
      'Document types and entities are not allowed in XLIFF.',
    );
  const parsed = parse(text);
  if (typeof parsed === 'string')
    return refused(
      'TR22',
      parsed,
      'Die Datei ist kein wohlgeformtes XML. Bitte noch einmal aus dem Übersetzungsprogramm exportieren.',
      'The file is no well-formed XML. Please export it again from the translation tool.',
    );
  const version = parsed.getAttribute('version') ?? '';
  if (
    parsed.localName !== 'xliff' ||
    parsed.namespaceURI !== NAMESPACE ||
    !/^2\.[01]$/.test(version)
  )
    return refused(
      'TR22',
      lineOf(parsed.lineNumber),
      'Das ist keine XLIFF-Datei der Fassung 2.0 oder 2.1.',
      'This is no XLIFF file of version 2.0 or 2.1.',
    );
  const findings: TranslationFinding[] = [];
  const objects = elements(parsed, 'file').map((file) => objectOf(file, findings));
  if (objects.length === 0)
    findings.push(
      finding('TR22', lineOf(parsed.lineNumber), 'Die Datei ist leer.', 'The file is empty.'),
    );
  if (findings.length > 0) return { ok: false, findings };
  return {
    ok: true,
    file: {
      source: parsed.getAttribute('srcLang') ?? '',
      target: parsed.getAttribute('trgLang') ?? '',
      objects,
    },
  };
}

export function lineOf(line: number | undefined): string {
  return line === undefined ? '' : `line ${line}`;
}

function refused(rule: string, where: string, de: string, en: string): XliffReading {
  return { ok: false, findings: [finding(rule, where, de, en)] };
}

/** The root, or the place where the XML breaks. */
function parse(text: string): Element | string {
  let place = '';
  try {
    const document = new DOMParser({
      // Warnings too: a parser that guesses is none.
      onError: (level, message) => {
        place = /line[: ]*(\d+)/i.exec(message)?.[0] ?? place;
        throw new Error(`${level}: ${message}`);
      },
    }).parseFromString(text, 'text/xml');
    return document.documentElement ?? '';
  } catch (error) {
    if (error instanceof ParseError)
      return lineOf((error as { locator?: { lineNumber?: number } }).locator?.lineNumber);
    return place;
  }
}

function objectOf(file: Element, findings: TranslationFinding[]): FileObject {
  const object = file.getAttribute('original') ?? '';
  return {
    object,
    version: (file.getAttribute('id') ?? '').replace(/^v-/, ''),
    units: unitsIn(file).map((unit) => unitOf(unit, object, findings)),
    line: file.lineNumber ?? 0,
  };
}

/** Units, also those that a tool has put in groups. */
function unitsIn(parent: Element): readonly Element[] {
  return children(parent).flatMap((child) => {
    if (child.localName === 'group') return unitsIn(child);
    return child.localName === 'unit' ? [child] : [];
  });
}

function unitOf(unit: Element, object: string, findings: TranslationFinding[]): FileUnit {
  const id = unit.getAttribute('id') ?? '';
  const segments = elements(unit, 'segment').map((segment): FileSegment => {
    const own = segment.getAttribute('id') ?? '';
    const line = segment.lineNumber ?? 0;
    const inline = (name: 'source' | 'target'): Numbered | null => {
      const [element] = elements(segment, name);
      if (element === undefined) return null;
      const read = readInline(element);
      if (typeof read !== 'string') return read;
      findings.push(
        finding(
          'TR23',
          `${object}, ${id}, ${own} (${name}, line ${element.lineNumber ?? line})`,
          `Das Element „${read}“ kann hier nicht stehen oder hat kein Gegenstück.`,
          `The element “${read}” cannot stand here or lacks its counterpart.`,
        ),
      );
      return null;
    };
    return {
      id: own,
      state: segment.getAttribute('state') ?? 'initial',
      source: inline('source') ?? [],
      target: inline('target'),
      line,
    };
  });
  return { id, segments, line: unit.lineNumber ?? 0 };
}

function elements(parent: Element, name: string): readonly Element[] {
  return children(parent).filter(({ localName }) => localName === name);
}

function children(parent: Element): readonly Element[] {
  return [...parent.childNodes].filter(
    (node: Node): node is Element =>
      node.nodeType === 1 && (node as Element).namespaceURI === NAMESPACE,
  );
}
