/**
 * JSON-LD held against the vocabulary of schema.org: the types of `schema-dts`, which are made from that vocabulary,
 * and the compiler, which refuses a property or a kind of value they do not know.
 */
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');
const FILE = join(root, 'tools/pages/objects-of-the-site.ts');

interface Found {
  readonly path: string;
  readonly object: Readonly<Record<string, unknown>>;
}

/** One line per fault, with the first page it stands on. Objects of the same shape are looked at once. */
export function vocabularyFaults(objects: readonly Found[]): readonly string[] {
  const firstOfShape = new Map<string, Found>();
  for (const found of objects) {
    const shape = shapeOf(found.object);
    if (!firstOfShape.has(shape)) firstOfShape.set(shape, found);
  }
  const shapes = [...firstOfShape.values()];
  const lines = shapes.map(({ object }) => `check(${JSON.stringify(object)});`);
  const source = [
    `import type { Graph, Thing, WithContext } from 'schema-dts';`,
    `declare function check(object: Graph | WithContext<Exclude<Thing, string>>): void;`,
    ...lines,
  ].join('\n');
  const before = source.split('\n').length - lines.length;

  return diagnose(source).map(({ start = 0, messageText }) => {
    const line = source.slice(0, start).split('\n').length - 1 - before;
    const message = ts.flattenDiagnosticMessageText(messageText, ' ');
    return `${shapes[line]?.path ?? 'the check itself'}: ${message}`;
  });
}

/** What is left of an object when its words are taken away; kinds and words of the vocabulary stay. */
function shapeOf(value: unknown, key = ''): string {
  if (Array.isArray(value))
    return `[${[...new Set(value.map((item) => shapeOf(item, key)))].join()}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}:${shapeOf(part, name)}`)
      .join()}}`;
  if (typeof value === 'string' && !/^@|Status$|Mode$/.test(key)) return 'text';
  return typeof value === 'number' ? 'number' : String(value);
}

function diagnose(source: string): readonly ts.Diagnostic[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const real = ts.createCompilerHost(options);
  host.fileExists = (file) => file === FILE || real.fileExists(file);
  host.getSourceFile = (file, target, ...rest) =>
    file === FILE
      ? ts.createSourceFile(file, source, target)
      : real.getSourceFile(file, target, ...rest);
  const program = ts.createProgram([FILE], options, host);
  const file = program.getSourceFile(FILE)!;
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
}
