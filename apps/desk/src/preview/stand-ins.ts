/** What stands in a preview for fields that are still empty and that the contract wants. */

/** By field; a field that is not here gets an empty list. */
export function standIns(kind: string, lacking: string): Readonly<Record<string, unknown>> {
  const noPicture = {
    id: 'none',
    alt: lacking,
    credit: lacking,
    licence: lacking,
    focalPoint: { x: 0.5, y: 0.5 },
    widthPx: 1600,
    heightPx: 900,
    renditions: [{ format: 'webp', file: 'missing.webp', widthPx: 1600, heightPx: 900 }],
  };
  const noFile = {
    file: 'missing.mp4',
    type: 'video/mp4',
    widthPx: 1600,
    heightPx: 900,
    sizeBytes: 1,
  };
  const isFilm = kind === 'film';
  const noon = '2019-01-07T11:00:00.000Z';
  return {
    picture: isFilm ? noPicture : null,
    pictures: [{ picture: noPicture, city: null, caption: '', isDownloadable: false }],
    files: [noFile],
    durationSeconds: 1,
    chapterFile: null,
    audioDescription: null,
    signLanguage: null,
    startsAt: noon,
    endsAt: noon,
    venue: { name: lacking, address: '' },
    link: null,
    weeks: [{ number: 1, startsOn: '2019-01-07', cities: ['05911000'] }],
    purpose: 'other',
    attribute: null,
    embargoUntil: null,
    contact: '',
  };
}
