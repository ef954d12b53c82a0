import type { ContentPage } from '../page.ts';
import { about } from './about.ts';
import { accessibility } from './accessibility.ts';
import { contact } from './contact.ts';
import { imprint } from './imprint.ts';
import { privacy } from './privacy.ts';

/** The pages every region's site needs, one per purpose. */
export const pages: readonly ContentPage[] = [about, contact, imprint, privacy, accessibility];
