export { addressOf, listAddress, segments } from './addresses.ts';
export {
  bodyOf,
  type City,
  type DocumentKind,
  documentKinds,
  type DocumentOf,
  documentSchema,
  type Event,
  filesOf,
  type Film,
  type ImageWorld,
  type Page,
  type PagePurpose,
  pagePurposes,
  picturesOf,
  type PressRelease,
  type PublicDocument,
  type Series,
  slugSchema,
  type Story,
} from './document.ts';
export {
  type PerceptionResults,
  perceptionResultsKind,
  perceptionResultsSchema,
  type PublicEstimate,
} from './image-analysis.ts';
export { type Instant, instantSchema, latest } from './instant.ts';
export { dependencyKeys, listKey, type ListScope, listsOf, objectKey } from './keys.ts';
export {
  type CropRatio,
  cropRatios,
  type Picture,
  type PictureCrop,
  pictureFiles,
  pictureSchema,
  type Rendition,
} from './picture.ts';
export { type Block, type Inline, picturesIn, plainText } from './rich-text.ts';
export {
  type ContractFinding,
  isVisible,
  type Release,
  type Snapshot,
  snapshotOf,
  type SnapshotResult,
} from './snapshot.ts';
export {
  factSlug,
  factUsesKey,
  type PublicFact,
  publicFactKind,
  publicFactSchema,
} from './public-fact.ts';
