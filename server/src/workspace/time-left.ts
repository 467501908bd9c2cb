/** Before so much is known, milliseconds and a share, an estimate would only jump about. */
const leastElapsed = 3000;
const leastShare = 0.02;
const minute = 60_000;

/**
 * How long work goes on at the pace that it has had so far, for people; null where it is too early to say, or done.
 * @param share of the work that is done, 0 to 1
 * @param elapsed since it began, milliseconds
 */
export function timeLeft(share: number, elapsed: number): string | null {
  if (elapsed < leastElapsed || share < leastShare || share >= 1) return null;
  const left = (elapsed * (1 - share)) / share;
  if (left < minute / 6) return 'a few seconds left';
  if (left < minute) return 'less than a minute left';
  const minutes = Math.ceil(left / minute);
  return minutes < 90 ? `about ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'} left` : `about ${String(Math.round(minutes / 60))} hours left`;
}
