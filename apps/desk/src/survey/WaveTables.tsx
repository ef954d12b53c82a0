'use client';
import type { GoalGap } from './goal-gaps.ts';
import type { CellCount } from './survey-schema.ts';
import type { workTexts } from './wave-texts.ts';

type Texts = (typeof workTexts)['de' | 'en'];

/** How full each quota is. */
export function QuotaTable({ quotas, texts }: { quotas: readonly CellCount[]; texts: Texts }) {
  return (
    <table className="wave-columns">
      <thead>
        <tr>
          <th scope="col">{texts.cell}</th>
          <th scope="col">{texts.filled}</th>
          <th scope="col">{texts.target}</th>
        </tr>
      </thead>
      <tbody>
        {quotas.map(({ cell, filled, target }) => (
          <tr key={cell}>
            <th scope="row">{cell}</th>
            <td>{filled}</td>
            <td>{target}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** SU23: how far each goal is, with its interval. */
export function GoalTable(props: {
  readonly goals: readonly GoalGap[];
  readonly texts: Texts;
  readonly language: 'de' | 'en';
}) {
  const { goals, language, texts } = props;
  const points = new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'exceptZero',
  });
  const gapOf = ({ gap, hi, lo }: GoalGap): string =>
    gap === null
      ? texts.goals.hidden
      : `${points.format(gap)}${lo === null || hi === null ? '' : ` (${points.format(lo)} … ${points.format(hi)})`}`;
  return (
    <table className="wave-columns">
      <caption>{texts.goals.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.goals.attribute}</th>
          <th scope="col">{texts.goals.goal}</th>
          <th scope="col">{texts.goals.gap}</th>
          <th scope="col">n</th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <tr key={goal.attribute.en}>
            <th scope="row">{goal.attribute[language]}</th>
            <td>
              {goal.goal.toLocaleString(language)} · {goal.by}
            </td>
            <td>{gapOf(goal)}</td>
            <td>{goal.n === 0 ? '' : goal.n}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
