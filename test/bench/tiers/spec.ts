import { scenarios } from '../extra/scenarios.ts';
import { findTexts, realTier } from './from-folder.ts';
import { generatedTier } from './generated.ts';
import type { TierInput } from './lay-out.ts';

/** Which texts a tier is made of, in a form that can be handed to another process. */
export type TierSpec =
  | { readonly kind: 'generated'; readonly megabytes: number }
  | { readonly kind: 'folder'; readonly megabytes: number; readonly data: string }
  | { readonly kind: 'scenario'; readonly name: string };

/** @throws where there are no such texts */
export function inputOf(spec: TierSpec): TierInput {
  switch (spec.kind) {
    case 'generated': return generatedTier(spec.megabytes);
    case 'folder': return realTier(spec.megabytes, findTexts(spec.data));
    case 'scenario': {
      const scenario = scenarios.find(({ name }) => name === spec.name);
      if (scenario === undefined) throw new Error(`There is no run called ${spec.name}.`);
      return scenario.input();
    }
  }
}
