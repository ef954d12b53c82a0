/**
 * What a picture file itself says about its author, credit and licence. Names and meaning follow the IPTC Photo
 * Metadata Standard 2023.2; each field names its XMP property and, where there is one, its IIM dataset.
 */
export interface PictureMetadata {
  /** "Creator": `dc:creator`, IIM 2:80. In the order of the file. */
  readonly creators: readonly string[];
  /** "Credit Line": `photoshop:Credit`, IIM 2:110. */
  readonly credit: string | null;
  /** "Copyright Notice": `dc:rights`, IIM 2:116. */
  readonly copyrightNotice: string | null;
  /** "Rights Usage Terms": `xmpRights:UsageTerms`; the licence in words. */
  readonly usageTerms: string | null;
  /** "Web Statement of Rights": `xmpRights:WebStatement`; the address of the licence. */
  readonly webStatementOfRights: string | null;
  /** "Digital Source Type": `Iptc4xmpExt:DigitalSourceType`; an address of the list `digitalSourceTypes`. */
  readonly digitalSourceType: string | null;
}

export const noPictureMetadata: PictureMetadata = {
  creators: [],
  credit: null,
  copyrightNotice: null,
  usageTerms: null,
  webStatementOfRights: null,
  digitalSourceType: null,
};

const list = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** IPTC NewsCodes, scheme "Digital Source Type", the values in force; retired ones are not offered. */
export const digitalSourceTypes = {
  digitalCapture: `${list}digitalCapture`,
  computationalCapture: `${list}computationalCapture`,
  negativeFilm: `${list}negativeFilm`,
  positiveFilm: `${list}positiveFilm`,
  print: `${list}print`,
  humanEdits: `${list}humanEdits`,
  algorithmicallyEnhanced: `${list}algorithmicallyEnhanced`,
  digitalCreation: `${list}digitalCreation`,
  dataDrivenMedia: `${list}dataDrivenMedia`,
  trainedAlgorithmicMedia: `${list}trainedAlgorithmicMedia`,
  compositeWithTrainedAlgorithmicMedia: `${list}compositeWithTrainedAlgorithmicMedia`,
  algorithmicMedia: `${list}algorithmicMedia`,
  screenCapture: `${list}screenCapture`,
  virtualRecording: `${list}virtualRecording`,
  composite: `${list}composite`,
  compositeCapture: `${list}compositeCapture`,
  compositeSynthetic: `${list}compositeSynthetic`,
} as const;
