import { generateCorpus } from '../corpus/generate.ts';
import type { TierInput } from './lay-out.ts';

const seed = 20310;
/** Enough for a hundred quotations out of a book that is not in the corpus. */
const heldOutBytes = 1_000_000;

/** A tier of invented text. @param megabytes of 1,000,000 bytes */
export function generatedTier(megabytes: number): TierInput {
  return {
    name: `${megabytes} MB`, seed,
    files: generateCorpus({ bytes: megabytes * 1e6, seed }),
    heldOut: generateCorpus({ bytes: heldOutBytes, seed: seed + 1 }),
  };
}
