import type { Mode } from '../../speech/speech.ts';
import type { Checked, TestWorkspace } from '../test-workspace.ts';

/**
 * A rule of the manual in examples: what an editor may do, and what not. Every row of the table of alterations has at least three examples
 * for each side.
 */
export interface Section {
  /** Row of the table of alterations, 1 to 45. */
  readonly row: number;
  readonly rule: string;
  /** Nothing is said of these, or no more than information. */
  readonly allowed?: readonly Example[];
  /** Of each of these something is said. */
  readonly otherwise?: readonly Example[];
  /** `sentence` (default): one sentence of a book that the draft cites; `draft`: a whole draft that cites as drafts do. */
  readonly frame?: 'sentence' | 'draft';
  /** In a sentence: whether its words were said or written; `written` by default. */
  readonly mode?: Mode;
  readonly profile?: string;
  /** Front matter of the draft. */
  readonly front?: string;
  /** Further sources of the corpus, text by path. */
  readonly sources?: Readonly<Record<string, string>>;
}

/**
 * The draft's words (in a sentence: with what stands behind the closing mark, after a `|`), the source's, and what is said: for each quotation
 * the verdict, then `code severity "the draft's words" < "the source's words"` of each finding, with exactly what is underlined on either
 * side; no `<` where the finding is of the draft alone.
 */
export type Example = readonly [quoted: string, source: string, ...expected: string[]];

/** An example as a little workspace. */
export function workspaceOf({ frame = 'sentence', mode = 'written', profile = 'chicago', front, sources = {} }: Section, [quoted, source]: Example): TestWorkspace {
  const head = front === undefined ? '' : `---\n${front}\n---\n\n`;
  const settings = { profile };
  if (frame === 'draft') return { draft: `${head}${quoted}\n`, sources: { 'mill.md': source, ...sources }, settings };
  const [text = '', behind = ''] = quoted.split('|');
  return {
    draft: `${head}So it stands in the book of the mill: “${text}”${behind}\n`,
    sources: { 'mill.md': `---\nid: mill\n---\n\nThe mill at Lower Tansy was sold in the autumn. ${source} The new owner came from Marl with two carts.\n`, ...sources },
    mode, cites: 'mill', settings,
  };
}

/** What is said of a workspace's quotations, in the notation of the examples. */
export function shownLines(results: readonly Checked[]): string[] {
  return results.flatMap(({ verdict, findings, underlined, evidence }) => [
    verdict,
    ...findings.map((label, at) => `${label} "${underlined[at] ?? ''}"${evidence[at] === undefined ? '' : ` < "${evidence[at]}"`}`),
  ]);
}
