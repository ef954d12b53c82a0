import type { Box } from '../label-placement.ts';
import { textWidth } from '../text-width.ts';
import { parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What a drawing shows, read back from its SVG. */
export interface ReadDrawing {
  readonly root: XmlElement;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  readonly shapes: readonly ReadShape[];
}

export interface ReadText extends Box {
  readonly text: string;
  readonly classes: readonly string[];
  readonly x: number;
  readonly y: number;
}

export interface ReadShape extends Box {
  readonly element: XmlElement;
  readonly classes: readonly string[];
  /** Middle of its extent. */
  readonly x: number;
  readonly y: number;
}

export function readDrawing(svg: string): ReadDrawing {
  const root = parseXml(svg);
  const [, , width = NaN, height = NaN] = root.attributes['viewBox']!.split(' ').map(Number);
  const parts = root.children.filter(({ name }) => name !== 'title' && name !== 'desc');
  return {
    root,
    width,
    height,
    texts: parts.filter(({ name }) => name === 'text').map(readText),
    shapes: parts.filter(({ name }) => name !== 'text').map(readShape),
  };
}

function classesOf(element: XmlElement): readonly string[] {
  return (element.attributes['class'] ?? '').split(' ');
}

function readText(element: XmlElement): ReadText {
  const classes = classesOf(element);
  const [x, y, size] = ['x', 'y', 'font-size'].map((key) => Number(element.attributes[key]));
  const isBold = classes.includes('strong') || classes.includes('field');
  const width = textWidth(element.text, { size: size!, isBold });
  const anchor = element.attributes['text-anchor'];
  const left = x! - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  const box = { left, right: left + width, top: y! - size! * 0.8, bottom: y! + size! * 0.22 };
  return { text: element.text, classes, x: x!, y: y!, ...box };
}

function readShape(element: XmlElement): ReadShape {
  const box = boxOf(element);
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return { element, classes: classesOf(element), ...box, ...middle };
}

function boxOf({ name, attributes }: XmlElement): Box {
  const number = (key: string): number => Number(attributes[key]);
  if (name === 'circle') {
    const [x, y, r] = [number('cx'), number('cy'), number('r')];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  }
  if (name === 'rect') {
    const [left, top] = [number('x'), number('y')];
    return { left, right: left + number('width'), top, bottom: top + number('height') };
  }
  if (name !== 'path') throw new Error(`unexpected <${name}>`);
  const points = pathPoints(attributes['d']!);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Corners of a path of M, L, l, h and z. */
export function pathPoints(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MLlhz])([^MLlhz]*)/gu)) {
    const numbers = [...rest.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([text]) => Number(text));
    const [x, y] = points.at(-1) ?? [0, 0];
    if (command === 'h') points.push([x + numbers[0]!, y]);
    else
      for (let i = 0; i < numbers.length; i += 2) {
        const [fromX, fromY] = command === 'l' ? points.at(-1)! : [0, 0];
        points.push([fromX + numbers[i]!, fromY + numbers[i + 1]!]);
      }
  }
  return points;
}

export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
