import type { Localised } from './localised.ts';

/** What a page is for; the site's footer and navigation find it by this. */
export type ContentPagePurpose =
  'about' | 'contact' | 'imprint' | 'privacy' | 'accessibility' | 'easyLanguage' | 'signLanguage';

/** A page of the campaign in all languages. `body` is written in the Markdown subset of RC3. */
export interface ContentPage {
  readonly purpose: ContentPagePurpose;
  readonly slug: Localised;
  readonly title: Localised;
  readonly teaser: Localised;
  readonly body: Localised;
}
