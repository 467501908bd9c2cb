/** What can be measured of a tier, in the order in which it is done. */
export const tierParts = ['limits', 'engine', 'workers', 'keep', 'lazy', 'server'] as const;
export type TierPart = (typeof tierParts)[number];

/** All that can be measured: `formats` is of no tier. */
export const parts = [...tierParts, 'formats'] as const;
export type Part = (typeof parts)[number];

