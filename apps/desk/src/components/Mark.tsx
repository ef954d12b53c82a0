import { markBlocks, markStrokeWidth } from './mark.ts';

/** The campaign's mark, decoration beside its name. */
export function Mark() {
  return (
    <svg aria-hidden="true" className="desk-mark" viewBox="0 0 64 64">
      <g strokeLinejoin="round" strokeWidth={markStrokeWidth}>
        {markBlocks.map(({ colour, d }) => (
          <path d={d} fill={colour} key={d} stroke={colour} />
        ))}
      </g>
    </svg>
  );
}
