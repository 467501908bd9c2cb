/** What can be measured of a tier, in the order in which it is done. */
export const parts = ['limits', 'engine', 'workers', 'keep', 'lazy', 'server'] as const;
export type Part = (typeof parts)[number];
