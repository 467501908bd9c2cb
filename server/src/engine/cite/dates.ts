/** A date as far as a source gives it. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

/** English names of the months, for the styles that we insert and for the notes that cite them. */
export const months: readonly string[] = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d-])/;
const anyYear = /(?<!\d)(1[4-9]\d\d|20\d\d)(?!\d)/;

/**
 * Reads `2031-05-02`, `2031-05`, `2031` and what begins so (a time may follow); of any other form the year alone, where one stands in
 * it. Null where none does.
 */
export function readDate(issued: string): PartialDate | null {
  const match = iso.exec(issued.trim());
  if (match !== null) {
    const month = inRange(match[2], 12);
    return { year: Number(match[1]), month, day: month === null ? null : inRange(match[3], 31) };
  }
  const year = anyYear.exec(issued)?.[1];
  return year === undefined ? null : { year: Number(year), month: null, day: null };
}

function inRange(digits: string | undefined, most: number): number | null {
  const value = Number(digits);
  return value >= 1 && value <= most ? value : null;
}
