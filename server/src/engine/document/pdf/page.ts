/** A stretch of text on a page as the file places it. Lengths are in points; `y` grows upwards. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** A page of a PDF. */
export interface PdfPage {
  readonly items: readonly PdfItem[];
  readonly width: number;
  readonly height: number;
}

/** A line of text, or the part of one that stands in a column or a cell of its own. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font that most of it is set in. */
  readonly size: number;
  /** Raised small figures, which may refer to a note: where they stand in `text`, and what they say. */
  readonly raised: readonly { readonly at: number; readonly label: string }[];
}
