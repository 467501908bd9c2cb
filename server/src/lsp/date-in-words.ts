import { months, readDate } from '../engine/cite/dates.ts';

/** `March 4, 2031`; as written where it is no date that can be read. */
export function dateInWords(written: string): string {
  const date = readDate(written);
  const month = date?.month ? months[date.month - 1] : undefined;
  if (date === null || month === undefined) return written;
  return date.day === null ? `${month} ${String(date.year)}` : `${month} ${String(date.day)}, ${String(date.year)}`;
}
