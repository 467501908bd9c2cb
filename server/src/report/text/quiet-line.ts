import type { Judgement } from '../../engine/judge/judgement.ts';
import type { Quotation } from '../../engine/speech/speech.ts';
import type { BlockContext } from './finding-block.ts';
import { reasonNames } from './names.ts';
import { draftWords, placeIn, speakerWords } from './passage.ts';
import { recordWords } from './record-words.ts';
import { plainWords, wrap } from './wrap.ts';

const indent = '    ';

/** A quotation that nothing is to be said about: where it is, its verdict, where its words stand or why they were not looked up. */
export function quietLine(judgement: Judgement, quotation: Quotation, { checked, path, sources, showPath, printer }: BlockContext): string[] {
  const passage = judgement.passages[0];
  const source = passage === undefined ? undefined : sources.get(passage.source);
  const verdict = judgement.reason === null ? printer.paint('good', judgement.verdict) : printer.paint('faint', `not checked: ${reasonNames[judgement.reason]}`);
  const found = passage === undefined || source === undefined ? [] : [printer.paint('place', placeIn(showPath(source.path), source.document, passage.span))];
  const words = [...speakerWords(judgement.claim.speaker ?? undefined, null, printer), ...draftWords(checked.document, quotation.span, [], printer)];
  return [
    [printer.paint('place', placeIn(path, checked.document, quotation.span)), verdict, ...found].join('  '),
    ...wrap(words, printer.width - indent.length, printer).map((line) => indent + line),
    ...recordWords(judgement).flatMap((said) => wrap(plainWords(said, 'faint'), printer.width - indent.length, printer).map((line) => indent + line)),
  ];
}
