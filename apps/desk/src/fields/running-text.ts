/** The editor for running text: exactly the nodes a public page can show, nothing else. */
import {
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { spoken } from '../texts/bilingual.ts';

/** Hints about the words under the editor. */
const WordingFeature = createServerFeature({
  feature: { ClientFeature: '/components/RunningTextHints.tsx#WordingFeatureClient' },
  key: 'wording',
});

export const runningTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [] }),
    UploadFeature({
      collections: {
        pictures: {
          fields: [
            {
              name: 'caption',
              type: 'text',
              label: spoken('Bildunterschrift', 'Caption'),
            },
          ],
        },
      },
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    WordingFeature(),
  ],
});

/** A required running text, one per language. */
export function runningTextField(name: string, label: ReturnType<typeof spoken>): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    localized: true,
    required: true,
    editor: runningTextEditor,
  };
}

/** A running text that a document may do without. */
export function introductionField(name: string, label: ReturnType<typeof spoken>): RichTextField {
  return { ...runningTextField(name, label), required: false };
}
