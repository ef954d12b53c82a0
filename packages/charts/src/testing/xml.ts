/** A strict reader of the XML that drawings use, so that tests read what a browser would. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Throws on anything that is not well-formed. */
export function parseXml(source: string): XmlElement {
  if (FORBIDDEN.test(source)) throw new Error('a character that XML 1.0 forbids');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  let at = 0;
  while (at < source.length) {
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      const raw = source.slice(at, end < 0 ? undefined : end);
      stack.at(-1)!.text += unescape(raw);
      at += raw.length;
      continue;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(source);
    if (match === null) throw new Error(`not well-formed: ${source.slice(at, at + 60)}`);
    at += match[0].length;
    const [, isEnd, name = '', attributes = '', isEmpty] = match;
    if (isEnd === '/') {
      const closed = stack.pop()!;
      if (closed.name !== name) throw new Error(`</${name}> closes <${closed.name}>`);
      continue;
    }
    const opened: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
    stack.at(-1)!.children.push(opened);
    if (isEmpty !== '/') stack.push(opened);
  }
  if (stack.length !== 1) throw new Error(`<${stack.at(-1)!.name}> is not closed`);
  if (root.children.length !== 1 || root.text !== '') throw new Error('not one root');
  return root.children[0]!;
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of source.matchAll(ATTRIBUTE)) {
    if (key in attributes) throw new Error(`attribute ${key} twice`);
    attributes[key] = unescape(value);
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescape(raw: string): string {
  return raw.replaceAll(/&(\w*);?/gu, (_, name: string) => {
    const letter = ENTITIES[name];
    if (letter === undefined) throw new Error(`unknown entity &${name};`);
    return letter;
  });
}
