import { wordDifference } from './word-difference.ts';

/** Two versions of a text in one: what went is struck out, what came is underlined. */
export function Difference({ after, before }: { readonly before: string; readonly after: string }) {
  return (
    <span className="desk-difference">
      {wordDifference(before, after).map(({ kind, text }, index) => {
        // Parts have no names; their places are what tells them apart.
        if (kind === 'lost') return <del key={index}>{text}</del>;
        if (kind === 'gained') return <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
      })}
    </span>
  );
}
