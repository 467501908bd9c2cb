import { visible } from '../engine/text/visible.ts';

export { visible };

/**
 * The same as Markdown that shows exactly this text: no emphasis, link, image, HTML or autolink of a source comes alive in a hover.
 * Every punctuation mark that CommonMark allows to be escaped is.
 */
export function inertMarkdown(text: string): string {
  return visible(text)
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
    .replace(/ {2,}/g, (run) => '\u00a0'.repeat(run.length));
}

/** Plain text as a link. @param target a URI, percent-encoded */
export function link(text: string, target: string): string {
  return `[${inertMarkdown(text)}](<${target.replace(/[<>\s\\]/g, encodeURIComponent)}>)`;
}

/** A run of text that is emphasised or not. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/**
 * Runs of plain text as Markdown paragraphs. CommonMark takes `**` for emphasis only where it stands between a word and a space or a
 * punctuation mark, on the right side each; where a run begins or ends otherwise, as it does in scripts without spaces, a word joiner
 * (which is seen by nobody) makes it so.
 */
export function inertParagraphs(runs: readonly Run[]): string[] {
  let markdown = '';
  runs.forEach(({ text, isBold }, index) => {
    if (!isBold) {
      markdown += escapedParagraphs(text);
      return;
    }
    const before = runs[index - 1]?.text.at(-1);
    const after = runs[index + 1]?.text.at(0);
    markdown += text.split(paragraphBreak).map((part, position, parts) => bold(part.trim(), position === 0 ? before : undefined, position === parts.length - 1 ? after : undefined)).join('\n\n');
  });
  return markdown.split(paragraphBreak).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

const paragraphBreak = /\n{2,}/;

function escapedParagraphs(text: string): string {
  return text.split(paragraphBreak).map(inertMarkdown).join('\n\n');
}

/** One run in bold. @param before the character in front of it, where there is one */
export function bold(text: string, before?: string, after?: string): string {
  if (text === '') return '';
  const opening = isMark(text.at(0)) && isLetter(before) ? wordJoiner : '';
  const closing = isMark(text.at(-1)) && isLetter(after) ? wordJoiner : '';
  return `**${opening}${inertMarkdown(text)}${closing}**`;
}

const wordJoiner = '\u2060';

function isMark(character: string | undefined): boolean {
  return character !== undefined && /[\p{P}\p{S}]/u.test(character);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && !/[\s\p{P}\p{S}]/u.test(character);
}
