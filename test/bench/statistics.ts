/** A few figures that stand for many. */
export interface Summary {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** The smallest value that at least the given share of all values does not exceed (nearest rank); NaN for none. @param share 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function summarise(values: readonly number[]): Summary {
  return { count: values.length, p50: median(values), p95: percentile(values, 0.95), p99: percentile(values, 0.99), max: percentile(values, 1) };
}

/** The share of those that fulfil a condition, 0 to 1; NaN for none. */
export function shareOf<T>(list: readonly T[], holds: (member: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

/** At most `count` members, at even distances, so that each kind in a sorted list keeps its share. */
export function everyNth<T>(list: readonly T[], count: number): T[] {
  if (count >= list.length) return [...list];
  return Array.from({ length: count }, (_, index) => Math.floor((index * list.length) / count)).flatMap((at) => list.slice(at, at + 1));
}
