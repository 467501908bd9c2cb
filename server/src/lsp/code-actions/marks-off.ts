import type { Fix, FixContext } from './fix.ts';

/** Makes a paraphrase of a quotation: its marks go, in all its parts. */
export function marksOff({ checked: { document, groups }, judgement, quotation }: FixContext): Fix[] {
  const parts = groups.find(({ members }) => members.includes(judgement.quotation))?.quotations ?? [quotation];
  if (parts.some(({ kind, outer, span }) => kind === 'block' || outer.start === span.start || outer.end === span.end)) return [];
  const replacements = parts.flatMap(({ outer, span }) => [
    { span: { start: outer.start, end: span.start }, text: '' },
    { span: { start: span.end, end: outer.end }, text: document.text.slice(span.end, outer.end).replace(/["'“”„‘’«»「」『』‹›]/gu, '') },
  ]);
  return [{ title: 'Turn it into a paraphrase: take the quotation marks off', replacements, preferred: false }];
}
