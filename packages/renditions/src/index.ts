export type { RenditionFinding } from './finding.ts';
export { type Film, type FilmContainer, filmLimits, type FilmLimits } from './films/film.ts';
export { findFfmpeg } from './films/find-ffmpeg.ts';
export {
  type FilmFile,
  makeRenditions,
  type RenditionOrder,
  type RenditionResult,
} from './films/make-renditions.ts';
export { probeFilm, type ProbeResult } from './films/probe-film.ts';
export {
  type Crop,
  croppedSizes,
  type CropRequest,
  type PicturePoint,
  type PictureZone,
  type Ratio,
} from './pictures/cropped-sizes.ts';
export {
  digitalSourceTypes,
  noPictureMetadata,
  type PictureMetadata,
} from './pictures/picture-metadata.ts';
export { readPictureMetadata } from './pictures/read-picture-metadata.ts';
export { withPictureMetadata } from './pictures/with-picture-metadata.ts';
