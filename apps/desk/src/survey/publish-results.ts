/** Hands results to schema `site`: the same ones under every language, each public from its language's day on. */
import {
  type ImageAnalysis,
  imageAnalysisKind,
  imageAnalysisSchema,
} from '@city-of-cities/publication';
import { languageIds } from '@city-of-cities/region';

type Query = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** Call within the transaction of the act of publishing. Throws when the results break the contract. */
export async function publishResults(results: ImageAnalysis, query: Query): Promise<void> {
  const document = imageAnalysisSchema.parse(results);
  for (const language of languageIds)
    await query('select site.publish($1, $2, $3, null, $4, $5, $6, $7, $8, $9, null, null, $10)', [
      imageAnalysisKind,
      document.study,
      language,
      document.title[language],
      JSON.stringify(document),
      [`${imageAnalysisKind}/${document.study}`],
      [`${imageAnalysisKind}.${language}`],
      [],
      `${document.wave.to}T00:00:00.000Z`,
      '',
    ]);
}
