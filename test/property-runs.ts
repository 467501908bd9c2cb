/**
 * How many inputs a property is tried on: enough to catch a slip while one works, and many times that under `npm run test:deep`,
 * which goes on where the short run stopped, since seeds are fixed.
 */
export function propertyRuns(ordinary: number): number {
  return ordinary * Number(process.env['PROPERTY_RUNS'] ?? 1);
}
