/** The charts of the results page, drawn from what was published. */
import {
  type About,
  type Chart,
  type ChartOptions,
  correspondenceMapChart,
  goalChart,
  importancePerformanceChart,
  polarityProfileChart,
  type Refused,
  strengthsWeaknessesChart,
  topTwoBoxBars,
  waveChart,
} from '@city-of-cities/charts';
import type { PerceptionResults } from '@city-of-cities/publication';
import type { LanguageId } from '@city-of-cities/region';
import { aboutResults } from './analysis-about.ts';
import { mapInput, namesOn } from './analysis-map.ts';
import { analysisTexts } from './analysis-texts.ts';

export type ChartSection = 'profile' | 'strengths' | 'map' | 'importance' | 'change' | 'goals';

export interface NamedChart {
  /** Part of the address of its CSV. */
  readonly id: string;
  readonly section: ChartSection;
  readonly title: string;
  readonly chart: Chart | Refused;
}

type Attribute = PerceptionResults['attributes'][number];

/** Charts that have figures, in the order of the page. */
export function analysisCharts(
  results: PerceptionResults,
  language: LanguageId,
): readonly NamedChart[] {
  const own = results.regions.find(({ role }) => role === 'target');
  if (own === undefined) return [];
  const text = analysisTexts[language];
  const { scale, attributes } = results;
  const named = (attribute: Attribute): string => attribute.right[language];
  const about = (title: string): About => aboutResults(results, language, title);
  const charts: NamedChart[] = [];
  const add = (
    id: string,
    section: ChartSection,
    title: string,
    draw: (about: About, options: ChartOptions) => Chart | Refused,
  ): void => {
    charts.push({ id, section, title, chart: draw(about(title), { language, id }) });
  };

  const competitors = results.regions.filter(({ role }) => role === 'competitor').slice(0, 2);
  add('profile', 'profile', text.charts.profile, (of, options) =>
    polarityProfileChart(
      {
        about: of,
        scale,
        region: own.name[language],
        competitors: competitors.map(({ name }) => name[language]),
        rows: attributes.map((attribute) => ({
          left: attribute.left[language],
          right: attribute.right[language],
          region: attribute.means[own.id] ?? nothing,
          target: attribute.goal?.value ?? null,
          competitors: competitors.map(({ id }) => attribute.means[id] ?? nothing),
          isFocus: attribute.isFocus,
        })),
      },
      options,
    ),
  );
  add('top-two', 'profile', text.charts.topTwo, (of, options) =>
    topTwoBoxBars(
      {
        about: of,
        scaleMax: scale.max,
        rows: attributes.map((attribute) => ({
          label: named(attribute),
          share: attribute.topTwo,
          dontKnow: attribute.dontKnowShare,
        })),
      },
      options,
    ),
  );
  for (const { competitor, rows } of results.comparisons) {
    const name = results.regions.find(({ id }) => id === competitor)?.name[language] ?? competitor;
    add(`against-${competitor}`, 'strengths', text.charts.strengths(name), (of, options) =>
      strengthsWeaknessesChart(
        {
          about: of,
          region: own.name[language],
          competitor: name,
          rows: rows.map(({ attribute, estimate, pHolm }) => ({
            ...estimate,
            pHolm,
            label: attributes.find(({ id }) => id === attribute)?.right[language] ?? attribute,
          })),
        },
        options,
      ),
    );
  }
  const { map } = results;
  if (map !== null)
    add('map', 'map', text.charts.map, (of, options) =>
      correspondenceMapChart(
        { about: of, ...mapInput(map), names: namesOn(results, language) },
        options,
      ),
    );
  const rated = attributes.filter(({ importance }) => importance !== null);
  if (rated.length > 1 && results.importanceR2 !== null) {
    const r2 = results.importanceR2;
    add('importance', 'importance', text.charts.importance, (of, options) =>
      importancePerformanceChart(
        {
          about: of,
          basis: { kind: 'derived', r2 },
          rows: rated.map((attribute) => ({
            label: named(attribute),
            importance: attribute.importance ?? 0,
            performance: attribute.means[own.id] ?? nothing,
          })),
        },
        options,
      ),
    );
  }
  if (results.series.length > 1)
    for (const attribute of attributes.filter(({ isFocus }) => isFocus))
      add(`wave-${attribute.id}`, 'change', text.charts.wave(named(attribute)), (of, options) =>
        waveChart(
          { about: of, item: named(attribute), ...waveInput(results, attribute, language) },
          options,
        ),
      );
  const withGoal = attributes.filter(({ goal }) => goal !== null);
  if (withGoal.length > 0)
    add('goals', 'goals', text.charts.goals, (of, options) =>
      goalChart(
        {
          about: of,
          scale,
          rows: withGoal.map((attribute) => ({
            label: named(attribute),
            current: attribute.means[own.id] ?? nothing,
            baseline: baselineOf(results, attribute),
            target: attribute.goal?.value ?? scale.max,
            by: attribute.goal?.by ?? results.wave.to,
            progress: progressOf(results, attribute),
          })),
        },
        options,
      ),
    );
  return charts;
}

const nothing = { n: 0, est: null, lo: null, hi: null } as const;

function waveInput(results: PerceptionResults, attribute: Attribute, language: LanguageId) {
  const change = results.changes?.rows.find((row) => row.attribute === attribute.id);
  const last = results.series.length - 1;
  return {
    measure: { kind: 'mean', min: results.scale.min, max: results.scale.max } as const,
    waves: results.series.map(({ date, breaks, means }) => ({
      label: analysisTexts[language].waveLabel(date.slice(0, 4)),
      date,
      estimate: means[attribute.id] ?? nothing,
      break: breaks.includes(attribute.id) ? ('wording' as const) : null,
    })),
    change:
      change === undefined
        ? null
        : {
            from: last - 1,
            to: last,
            diff: change.diff,
            lo: change.lo,
            hi: change.hi,
            pHolm: change.pHolm,
            nOverlap: 0,
            smallestChange: results.changes?.smallestChangePoints ?? null,
          },
    target:
      attribute.goal === null ? null : { value: attribute.goal.value, date: attribute.goal.by },
  };
}

/** The first wave, as long as the attribute has been asked in the same words since. */
function baselineOf({ series }: PerceptionResults, { id }: Attribute) {
  const [first, ...later] = series;
  const isOneSeries = later.every(({ breaks }) => !breaks.includes(id));
  return later.length > 0 && isOneSeries ? (first?.means[id] ?? null) : null;
}

/** PE43: moved when the change holds after Holm's correction; reached when today's lower bound is at the goal. */
function progressOf(results: PerceptionResults, attribute: Attribute) {
  const change = results.changes?.rows.find((row) => row.attribute === attribute.id);
  const own = results.regions.find(({ role }) => role === 'target')?.id ?? '';
  const { goal, means } = attribute;
  if (change === undefined || change.pHolm === null || goal === null) return null;
  const lo = means[own]?.lo ?? null;
  return { hasMoved: change.pHolm < 0.05, isReached: lo !== null && lo >= goal.value };
}
