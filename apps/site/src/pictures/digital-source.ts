/** What the IPTC digital source type of a picture says about its making. */
import type { Picture } from '@city-of-cities/publication';

const generated = new Set([
  'trainedAlgorithmicMedia',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicMedia',
  'virtualRecording',
  'dataDrivenMedia',
]);

/** Whether a program made the picture, as against a camera or a hand. */
export function isGenerated(picture: Picture): boolean {
  return picture.digitalSourceType !== undefined && generated.has(picture.digitalSourceType);
}
