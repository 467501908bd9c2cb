import type { FoundQuotation } from './found-quotation.ts';
import type { Voice } from './voice.ts';

/** A second part of a quotation is as sure as the first, but for a slip of the marks. */
export const continuation = 0.97;

/** The voice of another quotation, by a rule of its own; null where that one has none. */
export function sameVoice(voice: Voice | undefined, rule: Voice['rule'], confidence: number): Voice | null {
  return voice === undefined ? null : { entity: voice.entity, mention: voice.mention, confidence: voice.confidence * confidence, rule, cue: null, found: null };
}

/** The parts of one quotation have one speaker, whichever part the cue stands with: the surest wins. */
export function shareVoices(quotations: readonly FoundQuotation[], voices: Map<number, Voice>): void {
  const surest = new Map<number, number>();
  quotations.forEach(({ group }, index) => {
    const best = voices.get(surest.get(group) ?? -1);
    const voice = voices.get(index);
    if (voice !== undefined && (best === undefined || voice.confidence > best.confidence)) surest.set(group, index);
  });
  quotations.forEach(({ group }, index) => {
    const best = surest.get(group);
    const own = voices.get(index);
    if (best === undefined || best === index || own?.rule === 'turn') return;
    const voice = sameVoice(voices.get(best), 'continued', continuation);
    if (voice !== null && (own === undefined || own.entity !== voice.entity || own.confidence < voice.confidence)) voices.set(index, voice);
  });
}
