/** What one does at the desk, in the order of the rail. */
import { both } from './bilingual.ts';

export const groups = {
  content: both('Inhalte', 'Content'),
  media: both('Medien', 'Media'),
  clearance: both('Belege und Freigabe', 'Facts and clearance'),
  analysis: both('Imageanalyse', 'Image analysis'),
  campaign: both('Kampagne', 'Campaign'),
};
