/**
 * The words of the image study in languages of markets that the site does not speak. Written without a native
 * speaker: they want reading by one before they are sent to anybody.
 */
import type { StudyWords } from './study-words.ts';
import { studyWordsNl } from './words-nl.ts';
import { studyWordsPl } from './words-pl.ts';
import { studyWordsTr } from './words-tr.ts';

/** By language tag. */
export const furtherStudyWords: Readonly<Record<string, StudyWords>> = {
  nl: studyWordsNl,
  tr: studyWordsTr,
  pl: studyWordsPl,
};
