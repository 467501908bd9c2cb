import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Verdict } from '../engine/judge/judgement.ts';
import type { Span } from '../engine/text/span.ts';
import type { CheckedDraft } from '../workspace/checker.ts';
import { guarded } from './guard.ts';
import type { Session } from './session.ts';
import { checkOpenDraft } from './session.ts';

const verdicts: readonly Verdict[] = ['verbatim', 'edited', 'misquoted', 'unsourced', 'unchecked'];

/** One type, with the verdict as its modifier: `quotation.verbatim`, `quotation.misquoted` … for themes and the writer's own colours. */
export const tokensLegend: SemanticTokensLegend = { tokenTypes: ['quotation'], tokenModifiers: [...verdicts] };

/** The quoted words by their verdict. What themes say nothing of looks as it did. */
export function provideSemanticTokens(session: Session): void {
  session.connection.languages.semanticTokens.on(guarded(session.log, 'Semantic tokens', async ({ textDocument }, token): Promise<SemanticTokens> => {
    const found = await checkOpenDraft(session, textDocument.uri, token);
    return found === null ? { data: [] } : tokensOf(found.checked);
  }, (): SemanticTokens => ({ data: [] })));
}

function tokensOf({ document, speech, judgements }: CheckedDraft): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { quotation: index, verdict } of judgements) {
    const quotation = speech.quotations[index];
    if (quotation === undefined) continue;
    for (const { start, end } of linesOf(document.original, document.map.toOriginalSpan(quotation.span))) {
      const at = document.lines.positionAt(start);
      builder.push(at.line, at.character, end - start, 0, 1 << verdicts.indexOf(verdict));
    }
  }
  return builder.build();
}

/** A token stands on one line: the lines of a stretch, without what begins and ends them. */
function linesOf(original: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  for (const match of original.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const blank = /^[\s>]*/.exec(match[0])?.[0].length ?? 0;
    const from = start + match.index + (match.index === 0 ? 0 : blank);
    const to = start + match.index + match[0].trimEnd().length;
    if (from < to) lines.push({ start: from, end: to });
  }
  return lines;
}
