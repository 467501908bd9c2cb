/** A number with three digits that count: `0.0734`, `4.10`, `1,240`. */
export function threeDigits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const size = Math.abs(value);
  if (size >= 100 || size === 0) return Math.round(value).toLocaleString('en-GB');
  return value.toPrecision(3).replace(/e.*$/, '');
}

/** A time in the unit that suits it. */
export function time(milliseconds: number): string {
  if (!Number.isFinite(milliseconds)) return '–';
  if (milliseconds < 1) return `${threeDigits(milliseconds * 1000)} µs`;
  return milliseconds < 1000 ? `${threeDigits(milliseconds)} ms` : `${threeDigits(milliseconds / 1000)} s`;
}

/** @param share 0 to 1 */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–';
}

export function megabytes(bytes: number | null): string {
  return bytes === null ? '–' : `${threeDigits(bytes / 1e6)} MB`;
}
