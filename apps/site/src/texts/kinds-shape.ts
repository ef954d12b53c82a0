/** What every language has to say about facts, events, films, image worlds, the series and the forms. */
import type { PublicFact } from '@city-of-cities/publication';
import type { Confidence, MarketId } from '@city-of-cities/region';
import type { FieldName, FieldProblem, FormPurpose } from '../messages/form.ts';
import type { WeekState } from '../series/progress.ts';

interface Headed {
  readonly title: string;
  readonly lead: string;
}

/** Arguments named `count`, `number`, `date` arrive formatted for the language. */
export interface KindTexts {
  readonly audienceIn: {
    readonly title: (audience: string, market: string) => string;
    readonly choose: string;
    readonly everywhere: string;
    readonly fallback: (market: string) => string;
    readonly facts: string;
    readonly stories: string;
    readonly cities: string;
    readonly twinned: (market: string) => string;
    readonly events: string;
    readonly films: string;
  };
  readonly markets: Headed & {
    readonly pageTitle: (market: string) => string;
    readonly leads: { readonly [market in MarketId]: string };
    readonly fallback: (market: string) => string;
    readonly forWhom: string;
  };
  readonly topics: Headed & {
    readonly pageLead: (topic: string) => string;
    readonly empty: string;
  };
  readonly facts: Headed & {
    /** Above the sources of the figures in a text. */
    readonly sourcesTitle: string;
    readonly proof: string;
    readonly all: string;
    readonly figure: string;
    readonly unit: string;
    readonly comparator: string;
    readonly noComparator: string;
    readonly period: string;
    readonly source: string;
    readonly confidence: string;
    readonly confidences: { readonly [confidence in Confidence]: string };
    readonly notTitle: string;
    readonly not: readonly string[];
    readonly machine: string;
    /** Words in which the register states periods. */
    readonly periodWords: {
      readonly [
        word in 'undated' | 'before' | 'c.' | 'report' | 'study' | 'planning' | 'WS'
      ]: string;
    };
    readonly leftOut: string;
    readonly definition: string;
    readonly publisher: string;
    readonly client: string;
    readonly hedge: string;
    readonly hedges: { readonly [hedge in PublicFact['hedge']]: string };
    readonly history: string;
    readonly asTable: string;
    readonly comparisons: string;
    readonly comparison: {
      readonly [relation in PublicFact['comparisons'][number]['relation']]: (
        year: string,
        other: string,
        factor: string,
      ) => string;
    };
    readonly usedIn: string;
    readonly notUsed: string;
    readonly corrections: string;
    readonly correction: (at: string, period: string, before: string, after: string) => string;
    readonly withoutDate: string;
  };
  readonly events: Headed & {
    readonly upcoming: string;
    readonly past: string;
    readonly archive: string;
    readonly nothingUpcoming: string;
    readonly nothing: string;
    readonly filters: string;
    readonly allEvents: string;
    readonly byCity: string;
    readonly byAudience: string;
    readonly byMonth: string;
    readonly calendar: string;
    readonly addToCalendar: string;
    readonly cancelled: string;
    readonly cancelledExplanation: string;
    readonly isPast: string;
    readonly when: string;
    readonly where: string;
    readonly allDay: string;
    readonly moreAt: string;
    readonly all: string;
  };
  readonly films: Headed & {
    readonly empty: string;
    readonly all: string;
    readonly transcript: string;
    readonly noTranscript: string;
    readonly chapters: string;
    readonly download: string;
    readonly file: (height: string, megabytes: string) => string;
    readonly silent: string;
    readonly audioDescription: string;
    readonly noAudioDescription: string;
    readonly noSoundNoDescription: string;
    readonly signLanguage: string;
    readonly noSignLanguage: string;
    readonly noCaptions: string;
  };
  readonly imageWorlds: Headed & {
    readonly empty: string;
    readonly all: string;
    readonly count: (count: string) => string;
    readonly full: (number: string) => string;
    readonly previous: string;
    readonly next: string;
    readonly close: string;
    readonly download: string;
    readonly notForDownload: string;
    readonly licence: string;
    readonly generated: string;
  };
  readonly series: {
    readonly states: { readonly [state in WeekState]: string };
    readonly progress: (told: string, of: string) => string;
    readonly thisWeek: string;
    readonly week: (number: string) => string;
    readonly calendar: string;
    readonly plan: string;
    readonly all: string;
  };
  readonly forms: {
    readonly [purpose in FormPurpose]: { readonly title: string; readonly lead: string };
  };
  readonly form: {
    readonly fields: { readonly [name in Exclude<FieldName, 'website'>]: string };
    readonly hints: { readonly [name in Exclude<FieldName, 'website'>]: string };
    readonly honeypot: string;
    readonly send: string;
    readonly privacy: string;
    readonly problemsTitle: string;
    readonly problems: { readonly [problem in FieldProblem]: string };
    readonly refusals: { readonly tooMany: string; readonly away: string };
  };
  readonly thanks: Headed;
  readonly openData: string;
  readonly searchAll: string;
  readonly searchNarrow: string;
}
