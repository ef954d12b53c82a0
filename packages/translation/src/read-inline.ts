/** The inline elements of XLIFF 2 in a source or target. */
import type { Element, Node } from '@xmldom/xmldom';
import type { Numbered, NumberedInline } from './placeholders.ts';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const DEEPEST = 40;

interface Open {
  readonly id: string;
  /** By `<sc>`, which a later `<ec>` closes; else by an element. */
  readonly isLoose: boolean;
  readonly inner: NumberedInline[];
}

/** The content, or the name of the element that cannot stand where it stands. */
export function readInline(element: Element): Numbered | string {
  const root: Open = { id: '', isLoose: false, inner: [] };
  const fault = readInto([root], element, 0);
  return fault ?? root.inner;
}

function readInto(stack: Open[], parent: Element, depth: number): string | null {
  if (depth > DEEPEST) return parent.localName ?? '';
  const floor = stack.length;
  for (const node of parent.childNodes) {
    const fault =
      node.nodeType === ELEMENT
        ? readElement(stack, node as Element, depth, floor)
        : readText(stack, node);
    if (fault !== null) return fault;
  }
  return stack.length > floor ? 'sc' : null;
}

function readText(stack: Open[], node: Node): null {
  if ((node.nodeType === TEXT || node.nodeType === CDATA) && node.nodeValue)
    stack.at(-1)!.inner.push(node.nodeValue);
  return null;
}

function readElement(stack: Open[], element: Element, depth: number, floor: number): string | null {
  const top = stack.at(-1)!;
  const id = element.getAttribute('id') ?? '';
  switch (element.localName ?? '') {
    case 'ph':
      top.inner.push({ ph: id });
      return null;
    case 'pc': {
      const inner: NumberedInline[] = [];
      top.inner.push({ pc: id, inner });
      return readInto([{ id, isLoose: false, inner }], element, depth + 1);
    }
    case 'sc':
      stack.push({ id, isLoose: true, inner: [] });
      return null;
    case 'ec': {
      const closed = stack.length > floor ? stack.pop() : undefined;
      if (closed?.isLoose !== true || closed.id !== element.getAttribute('startRef')) return 'ec';
      stack.at(-1)!.inner.push({ pc: closed.id, inner: closed.inner });
      return null;
    }
    case 'cp': {
      const code = Number.parseInt(element.getAttribute('hex') ?? '', 16);
      if (!(code >= 0 && code <= 0x10ffff)) return 'cp';
      top.inner.push(code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code));
      return null;
    }
    // Annotations are about the words, not words themselves.
    case 'mrk':
      return readInto(stack, element, depth + 1);
    case 'sm':
    case 'em':
      return null;
    default:
      return element.localName ?? '';
  }
}
