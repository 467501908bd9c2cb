import type { Hover, Position } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { citationKeyAt, knownWorks, workInWords } from '../cited-work.ts';
import { inertMarkdown } from '../inert.ts';
import type { CheckedOpenDraft } from '../session.ts';

/** What work a citation key means, and whether it is in the corpus; null where no key is, or one that nobody knows. */
export function keyCard({ draft, checked }: CheckedOpenDraft, position: Position): Hover | null {
  const cited = citationKeyAt(checked.document, draft.text.offsetAt(position));
  const work = cited === null ? undefined : knownWorks(checked.corpus).find(({ key }) => key === cited.key);
  if (cited === null || work === undefined) return null;
  const where = work.source === null ? 'In your bibliography; the work itself is not in your corpus.' : `In your corpus: ${work.source.path}`;
  return {
    contents: { kind: MarkupKind.Markdown, value: [inertMarkdown(workInWords(work.metadata) || work.key), '', inertMarkdown(where)].join('\n') },
    range: checked.document.lines.rangeOf(cited.original),
  };
}
