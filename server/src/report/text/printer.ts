/** What a piece of a report is, for the eye. */
export type Style = 'strong' | 'faint' | 'error' | 'warning' | 'information' | 'hint' | 'good' | 'place';

/** How text is put on a page. */
export interface Printer {
  /** Characters in a line. */
  readonly width: number;
  /** Whether `paint` does anything: without colour, words that differ are put into brackets. */
  readonly hasColour: boolean;
  readonly paint: (style: Style, text: string) => string;
}

/** Codes of the sixteen colours that every terminal lets its user choose, so that they are readable on any background. */
const codes: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  strong: ['1', '22'],
  faint: ['2', '22'],
  error: ['31', '39'],
  warning: ['33', '39'],
  information: ['34', '39'],
  hint: ['36', '39'],
  good: ['32', '39'],
  place: ['36', '39'],
};

/** A printer for a page so many characters wide. */
export function createPrinter(width: number, hasColour: boolean): Printer {
  return { width, hasColour, paint: hasColour ? paint : (_, text) => text };
}

function paint(style: Style, text: string): string {
  const [on, off] = codes[style];
  return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
}
