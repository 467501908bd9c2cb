import type { Judgement } from '../../engine/judge/judgement.ts';
import type { Quotation } from '../../engine/speech/speech.ts';
import type { BlockContext } from './finding-block.ts';
import { reasonNames } from './names.ts';
import { describeSource, draftWords, placeIn } from './passage.ts';
import { plainWords, wrap } from './wrap.ts';

/** A quotation that nothing is to be said about: where it is, its words, and where they stand or why they were not looked up. */
export function quietLine(judgement: Judgement, quotation: Quotation, { checked, path, sources, showPath, printer }: BlockContext): string[] {
  const passage = judgement.passages[0];
  const source = passage === undefined ? undefined : sources.get(passage.source);
  const place = placeIn(path, checked.document, quotation.span);
  const faint = (word: string): string => printer.paint('faint', word);
  const found = passage === undefined || source === undefined ? [] : [
    ...plainWords(describeSource(source), faint),
    ...plainWords(placeIn(showPath(source.path), source.document, passage.span), (word) => printer.paint('place', word)),
  ];
  const verdict = judgement.verdict === 'unchecked' && judgement.reason !== null ? `not checked: ${reasonNames[judgement.reason]}` : judgement.verdict;
  const words = [
    ...plainWords(place, (word) => printer.paint('place', word)),
    ...plainWords(verdict, (word) => printer.paint(judgement.verdict === 'unchecked' ? 'faint' : 'good', word)),
    ...draftWords(checked.document, quotation.span, [], printer),
    ...found,
  ];
  return wrap(words, printer.width - 4).map((line, index) => (index === 0 ? line : `    ${line}`));
}
