export { addressOf, listAddress, segments } from './addresses.ts';
export {
  bodyOf,
  type City,
  type DocumentKind,
  documentKinds,
  type DocumentOf,
  documentSchema,
  type Page,
  type PagePurpose,
  pagePurposes,
  picturesOf,
  type PressRelease,
  type PublicDocument,
  slugSchema,
  type Story,
} from './document.ts';
export { type Instant, instantSchema, latest } from './instant.ts';
export { dependencyKeys, listKey, listsOf, objectKey } from './keys.ts';
export { type Picture, pictureSchema, type Rendition } from './picture.ts';
export { type Block, type Inline, picturesIn, plainText } from './rich-text.ts';
export {
  type ContractFinding,
  isVisible,
  type Release,
  type Snapshot,
  snapshotOf,
  type SnapshotResult,
} from './snapshot.ts';
