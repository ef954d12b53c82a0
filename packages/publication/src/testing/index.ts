export { aFilm, aPicture, aPressRelease, aStory } from './documents.ts';
