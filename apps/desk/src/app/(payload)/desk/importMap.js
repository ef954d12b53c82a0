import { LanguagePanel as LanguagePanel_372561857176483b5b429941f5a27f4d } from '../../../components/LanguagePanel.tsx'
import { LanguageCell as LanguageCell_32fc447e3c61ec94fbeaa6ff557ce331 } from '../../../components/LanguageCell.tsx'
import { ClearancePanel as ClearancePanel_ceb9c0554c8650fa81909bcb680fdf19 } from '../../../components/ClearancePanel.tsx'
import { TranslationPanel as TranslationPanel_bc57882d19898dc1b5fa3f1279d1efcd } from '../../../components/TranslationPanel.tsx'
import { TextHints as TextHints_0d5d36bf8d85df30abe213de6d584153 } from '../../../components/TextHints.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WordingFeatureClient as WordingFeatureClient_0e07c68fb3238ef8f1d2d4cc6e3fc83a } from '../../../components/RunningTextHints.tsx'
import { ChoiceCell as ChoiceCell_02b723944cd35627290fe2135f8b4e68 } from '../../../components/ChoiceCell.tsx'
import { ChoiceField as ChoiceField_accc4aa533e6b8c7dc2a8a42261499b9 } from '../../../components/Choice.tsx'
import { TranslationWork as TranslationWork_4518ad10fff1c3fd17ebe14522a38a9c } from '../../../components/TranslationWork.tsx'
import { HotFixWork as HotFixWork_cd3eaea3acc672d79b79bb31185f566d } from '../../../components/HotFixWork.tsx'
import { FileUses as FileUses_697319642dac3a1e5c5dc3a73f6c4bc1 } from '../../../components/FileUses.tsx'
import { FilmWork as FilmWork_30f68ffc96e8d248fe804b7eaf4eb004 } from '../../../components/FilmWork.tsx'
import { FileNotes as FileNotes_0894cd959b34acfe5a7c5f443c31ef19 } from '../../../components/FileNotes.tsx'
import { WaveWork as WaveWork_0acd9a77a4bce431f7b61eff9b86c082 } from '../../../survey/WaveWork.tsx'
import { FactUses as FactUses_daa35cdf9a16d0ebe157f7ae92e5ae5c } from '../../../components/FactUses.tsx'
import { FactPlausibility as FactPlausibility_1a3af09962d8aed6934efbd6b36a151c } from '../../../components/FactPlausibility.tsx'
import { FactImport as FactImport_1ee0adf101f21d15bf7d98cea650f999 } from '../../../components/FactImport.tsx'
import { FactSave as FactSave_0f74c4fd728d9f3d3a0a387218f767fb } from '../../../components/FactSave.tsx'
import { WaiverReport as WaiverReport_2ccd33fb834248d6327ce108cd55361e } from '../../../components/WaiverReport.tsx'
import { HotFixCell as HotFixCell_1a6b75ef6e994053a90f42c123009353 } from '../../../components/HotFixCell.tsx'
import { Rail as Rail_7601f230332021fb6d074bab06a09b58 } from '../../../components/Rail.tsx'
import { Mark as Mark_9f57f5793c9180d8298900d9da42b164 } from '../../../components/Mark.tsx'
import { Logo as Logo_d2923828a574aa6b6dba5d29f02466d6 } from '../../../components/Brand.tsx'
import { AccessibleNames as AccessibleNames_ddeadfa631ec034c20b18e5c0b120c11 } from '../../../components/AccessibleNames.tsx'
import { Home as Home_14c2c76b8caf2f991e22c64d625435f7 } from '../../../views/Home.tsx'
import { Translations as Translations_9ffcfe0ae742e892afb4bcde3619e0e0 } from '../../../views/Translations.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/components/LanguagePanel.tsx#LanguagePanel": LanguagePanel_372561857176483b5b429941f5a27f4d,
  "/components/LanguageCell.tsx#LanguageCell": LanguageCell_32fc447e3c61ec94fbeaa6ff557ce331,
  "/components/ClearancePanel.tsx#ClearancePanel": ClearancePanel_ceb9c0554c8650fa81909bcb680fdf19,
  "/components/TranslationPanel.tsx#TranslationPanel": TranslationPanel_bc57882d19898dc1b5fa3f1279d1efcd,
  "/components/TextHints.tsx#TextHints": TextHints_0d5d36bf8d85df30abe213de6d584153,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/components/RunningTextHints.tsx#WordingFeatureClient": WordingFeatureClient_0e07c68fb3238ef8f1d2d4cc6e3fc83a,
  "/components/ChoiceCell.tsx#ChoiceCell": ChoiceCell_02b723944cd35627290fe2135f8b4e68,
  "/components/Choice.tsx#ChoiceField": ChoiceField_accc4aa533e6b8c7dc2a8a42261499b9,
  "/components/TranslationWork.tsx#TranslationWork": TranslationWork_4518ad10fff1c3fd17ebe14522a38a9c,
  "/components/HotFixWork.tsx#HotFixWork": HotFixWork_cd3eaea3acc672d79b79bb31185f566d,
  "/components/FileUses.tsx#FileUses": FileUses_697319642dac3a1e5c5dc3a73f6c4bc1,
  "/components/FilmWork.tsx#FilmWork": FilmWork_30f68ffc96e8d248fe804b7eaf4eb004,
  "/components/FileNotes.tsx#FileNotes": FileNotes_0894cd959b34acfe5a7c5f443c31ef19,
  "/survey/WaveWork.tsx#WaveWork": WaveWork_0acd9a77a4bce431f7b61eff9b86c082,
  "/components/FactUses.tsx#FactUses": FactUses_daa35cdf9a16d0ebe157f7ae92e5ae5c,
  "/components/FactPlausibility.tsx#FactPlausibility": FactPlausibility_1a3af09962d8aed6934efbd6b36a151c,
  "/components/FactImport.tsx#FactImport": FactImport_1ee0adf101f21d15bf7d98cea650f999,
  "/components/FactSave.tsx#FactSave": FactSave_0f74c4fd728d9f3d3a0a387218f767fb,
  "/components/WaiverReport.tsx#WaiverReport": WaiverReport_2ccd33fb834248d6327ce108cd55361e,
  "/components/HotFixCell.tsx#HotFixCell": HotFixCell_1a6b75ef6e994053a90f42c123009353,
  "/components/Rail.tsx#Rail": Rail_7601f230332021fb6d074bab06a09b58,
  "/components/Mark.tsx#Mark": Mark_9f57f5793c9180d8298900d9da42b164,
  "/components/Brand.tsx#Logo": Logo_d2923828a574aa6b6dba5d29f02466d6,
  "/components/AccessibleNames.tsx#AccessibleNames": AccessibleNames_ddeadfa631ec034c20b18e5c0b120c11,
  "/views/Home.tsx#Home": Home_14c2c76b8caf2f991e22c64d625435f7,
  "/views/Translations.tsx#Translations": Translations_9ffcfe0ae742e892afb4bcde3619e0e0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
