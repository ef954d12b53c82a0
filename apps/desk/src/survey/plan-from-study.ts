/** SU25: the plan of a wave from its study and what was decided for it. */
import {
  allocateTargets,
  possibleCells,
  type Questionnaire,
  quotaDimensions,
  type QuotaPlan,
  type WavePlan,
  type WeightingPlan,
} from '@city-of-cities/questionnaire';
import { attributes } from '@city-of-cities/region';
import { perceptionStudy } from '@city-of-cities/region/content';

export interface WaveSetting {
  readonly from?: string | null;
  readonly until?: string | null;
  readonly openLink?: boolean | null;
  readonly sampleKind?: string | null;
  readonly frame?: string | null;
  readonly size?: number | null;
  readonly smallestChange?: number | null;
  readonly powerPercent?: number | null;
  readonly tested?: readonly string[] | null;
  readonly quotaBy?: readonly string[] | null;
  readonly quotas?: readonly { readonly cell: string; readonly target: number }[] | null;
  readonly weightSource?: string | null;
  readonly weightCap?: number | null;
  readonly margins?:
    | readonly {
        readonly items?: readonly string[] | null;
        readonly shares?: readonly { readonly group: string; readonly percent: number }[] | null;
      }[]
    | null;
  readonly equivalences?: readonly { readonly item: string; readonly reason: string }[] | null;
}

const beginsPerMinute = 600;

/** As `checkWavePlan` takes it; what does not fit together is its to say. */
export function planFromStudy(
  wave: string,
  questionnaire: Questionnaire,
  setting: WaveSetting,
): Omit<WavePlan, 'sample'> & { readonly sample: object } {
  const own = questionnaire.regions.find(({ role }) => role === 'target')?.id ?? '';
  const gaps = attributes.filter(({ standing }) => standing === 'gap').map(({ id }) => id);
  const asked = new Set(questionnaire.items.map(({ id }) => id));
  const tested = (setting.tested?.length ? setting.tested : gaps)
    .map((attribute) => `${own}_${attribute}`)
    .filter((id) => asked.has(id));
  const size = setting.size ?? 700;
  return {
    wave,
    study: questionnaire.id,
    questionnaire,
    fieldFrom: instantOf(setting.from),
    fieldUntil: instantOf(setting.until),
    openLink: setting.openLink === true,
    beginsPerMinute,
    sample: {
      kind: setting.sampleKind ?? 'quota',
      population: perceptionStudy.population.en,
      frame: setting.frame ?? '',
      size,
    },
    smallestChangePoints: setting.smallestChange ?? 0.3,
    powerShareOfOne: (setting.powerPercent ?? 80) / 100,
    tests: [
      {
        items: tested,
        indicator: 'mean',
        comparedWith: 'previousWave',
        alpha: 0.05,
        correction: 'holm',
      },
    ],
    quotas: quotasOf(questionnaire, setting, size),
    weighting: weightingOf(setting),
  };
}

function instantOf(value: string | null | undefined): string {
  const at = Date.parse(value ?? '');
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

function quotasOf(
  questionnaire: Questionnaire,
  { quotaBy, quotas }: WaveSetting,
  size: number,
): QuotaPlan | null {
  const dimensions = quotaDimensions.filter((dimension) => quotaBy?.includes(dimension));
  if (dimensions.length === 0) return null;
  const cells = possibleCells(questionnaire, { dimensions });
  const differing = new Map((quotas ?? []).map(({ cell, target }) => [cell.trim(), target]));
  const fixed = [...differing.values()].reduce((sum, target) => sum + target, 0);
  const even = cells.filter((cell) => !differing.has(cell));
  const left = Math.max(0, size - fixed);
  const spread =
    even.length === 0
      ? []
      : allocateTargets(
          left,
          even.map((key) => ({ key, share: 1 })),
        );
  return {
    dimensions,
    // Cells that cannot occur are kept, so that their mistake is told.
    cells: [...spread, ...[...differing].map(([key, target]) => ({ key, target }))],
  };
}

function weightingOf({ margins, weightCap, weightSource }: WaveSetting): WeightingPlan | null {
  if (!margins || margins.length === 0) return null;
  return {
    margins: margins.map(({ items, shares }) => ({
      items: [...(items ?? [])],
      targets: (shares ?? []).map(({ group, percent }) => ({
        codes: group.split('/').map((code) => code.trim()),
        shareOfOne: percent / 100,
      })),
    })),
    source: weightSource ?? '',
    capTimesMean: weightCap ?? null,
  };
}
