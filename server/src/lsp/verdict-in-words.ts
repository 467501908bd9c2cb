import type { Judgement, UncheckedReason } from '../engine/judge/judgement.ts';

/** The verdict as one says it to a colleague: what is so, nobody is accused. */
export function verdictInWords({ verdict, attribution, reason }: Judgement): string {
  const speaker = attribution === 'contradicted' ? ' The source gives the words to somebody else.' : '';
  switch (verdict) {
    case 'verbatim': return `Word for word as in the source.${speaker}`;
    case 'edited': return `Edited, in ways that editors allow.${speaker}`;
    case 'misquoted': return `This quotation differs from its source.${speaker}`;
    case 'unsourced': return 'No source found for this quotation.';
    case 'unchecked': return `Not checked: ${reasons[reason ?? 'indexing']}.`;
  }
}

const reasons: Readonly<Record<UncheckedReason, string>> = {
  scare: 'these marks keep a distance from a word, and nobody is quoted',
  title: 'this is a title',
  term: 'this is a term',
  'too-short': 'too short to tell where it comes from',
  translated: 'this is a translation',
  ignored: 'you asked to leave it alone',
  'source-unreadable': 'the cited source could not be read',
  indexing: 'your sources have not all been read yet',
};
