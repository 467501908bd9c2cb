import type { JudgedSource } from './judge.ts';

/** The earlier source first. ISO dates compare as text; an undated source comes last. */
export function compareDates(a: JudgedSource, b: JudgedSource): number {
  const [one, other] = [a.metadata.issued, b.metadata.issued];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return compareText(one, other);
}

/** By their code units, as everywhere that an order must not depend on a machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
