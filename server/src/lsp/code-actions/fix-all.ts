import type { FindingCode } from '../../engine/judge/codes.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Fix } from './fix.ts';
import type { Replacement } from '../draft-edits/replacement.ts';
import { fixesFor } from './fixes.ts';

/** What the source's words can be put back for without asking: words, not what was made of two places, and not who speaks. */
const safe: ReadonlySet<FindingCode> = new Set(['meaning-changed', 'words-changed', 'words-added', 'words-omitted', 'words-reordered']);

/**
 * All safe fixes at once: the source's words wherever the draft certainly has others. What is only likely (a warning), a splice and a
 * speaker are left to the writer. Of two that run into each other the first is made; the next run makes the other.
 */
export function fixAll(checked: CheckedDraft): Fix | null {
  const replacements = checked.judgements
    .flatMap((judgement) => judgement.findings.filter(({ code, severity }) => severity === 'error' && safe.has(code))
      .flatMap((finding) => fixesFor(checked, judgement, finding).find(({ preferred }) => preferred)?.replacements ?? []))
    .sort((a, b) => a.span.start - b.span.start);
  const apart: Replacement[] = [];
  for (const one of replacements) if ((apart.at(-1)?.span.end ?? -1) < one.span.start) apart.push(one);
  return apart.length === 0 ? null : { title: 'Restore the source’s words wherever they certainly differ', replacements: apart, preferred: false };
}
