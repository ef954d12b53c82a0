import type { ClearanceContext } from '../context.ts';
import type { ClearanceObject, PictureUse } from '../object.ts';

/** A story that may leave through every exit; name only what the test is about. */
export function aStory(changes: Partial<ClearanceObject> = {}): ClearanceObject {
  return {
    id: 'story-1',
    version: 'v2',
    authors: ['anna'],
    editedAt: '2017-06-01T10:00:00+02:00',
    approvals: [{ person: 'ben', version: 'v2', at: '2017-06-01T11:00:00+02:00' }],
    isSample: false,
    audiences: ['investor'],
    markets: ['DE'],
    languages: [
      { language: 'de', state: 'complete' },
      { language: 'en', state: 'complete' },
    ],
    texts: [{ language: 'de', field: 'title', text: 'Ein Campus am Kanal', isHeadline: true }],
    media: [aPicture()],
    facts: ['population'],
    links: ['https://campus.example'],
    waivers: [],
    ...changes,
  };
}

/** A picture with all rights. */
export function aPicture(changes: Partial<PictureUse> = {}): PictureUse {
  return {
    id: 'picture-1',
    kind: 'picture',
    licence: { holder: 'C. Beispiel', credit: 'Foto: C. Beispiel' },
    consents: [],
    alt: { de: 'Menschen auf einer Wiese', en: 'People on a lawn' },
    ...changes,
  };
}

/** A world in which nothing stands against leaving. */
export function aContext(changes: Partial<ClearanceContext> = {}): ClearanceContext {
  return {
    now: '2017-06-27T18:00:00+02:00',
    exitLanguages: ['de', 'en'],
    campaign: 'real',
    requiredLanguages: () => ['de', 'en'],
    goLive: {
      de: '2017-06-27T16:00:00Z',
      en: '2017-06-27T16:00:00Z',
      zh: '2017-10-01T00:00:00+08:00',
    },
    checkWording: () => [],
    checkFact: () => [],
    findFigures: () => [],
    linkState: () => 'alive',
    ...changes,
  };
}
