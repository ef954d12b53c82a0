export { aPicture, aPressRelease, aStory } from './documents.ts';
