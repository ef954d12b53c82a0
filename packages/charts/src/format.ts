/** The two sheets a chart is drawn on. Units are pixels at natural size. */
export interface Format {
  readonly name: 'full' | 'slim';
  readonly width: number;
  /** Space at both sides. */
  readonly margin: number;
  readonly textSize: number;
  readonly softSize: number;
  /** Half the extent of a mark. */
  readonly markSize: number;
}

export const wide: Format = {
  name: 'full',
  width: 960,
  margin: 4,
  textSize: 16,
  softSize: 14,
  markSize: 8,
};

/** 360 units on a phone of 390 px with the page's edges: one unit is one pixel. */
export const narrow: Format = {
  name: 'slim',
  width: 360,
  margin: 4,
  textSize: 15,
  softSize: 13,
  markSize: 7,
};

/** A drawn part and where it ends. */
export interface Drawn {
  readonly body: string;
  readonly bottom: number;
}
