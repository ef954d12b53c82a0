import type { ContentPage } from '../page.ts';
import { easyLanguage } from './easy-language.ts';
import { signLanguage } from './sign-language.ts';

/** RC16: the two pages for people whom ordinary text does not reach. */
export const accessPages: readonly ContentPage[] = [easyLanguage, signLanguage];
