import { visible } from '../../engine/text/visible.ts';
import type { CorpusSnapshot } from '../../workspace/corpus.ts';
import type { FoundWords } from '../../workspace/find-words.ts';
import { sourcesById } from '../to-report.ts';
import { count } from './names.ts';
import { describeSource, placeIn, sourceWords } from './passage.ts';
import type { Printer } from './printer.ts';
import { plainWords, wrap } from './wrap.ts';

/** Where words stand, for people: the passages with what stands around them, and what they have otherwise. */
export function printFound(found: FoundWords, corpus: CorpusSnapshot, showPath: (path: string) => string, printer: Printer): string {
  const sources = sourcesById(corpus);
  const lines = found.passages.flatMap((passage) => {
    const source = sources.get(passage.source);
    if (source === undefined) return [];
    const differing = passage.edits.filter((edit) => edit.quotedText.toLowerCase() !== edit.originalText.toLowerCase());
    const words = [
      ...(passage.speaker === null ? [] : plainWords(`${visible(passage.speaker.name)}:`)),
      ...sourceWords(source.document, passage, differing, printer),
    ];
    return [
      printer.paint('place', placeIn(showPath(source.path), source.document, passage.span)),
      ...[...wrap(words, printer.width - 2, printer), ...wrap(plainWords(describeSource(source), 'faint'), printer.width - 2, printer)].map((line) => `  ${line}`),
      '',
    ];
  });
  const total = found.passages.length + found.morePassages;
  const shown = found.morePassages > 0 ? `; the best ${found.passages.length} are shown` : '';
  return `${[...lines, total === 0 ? 'No source has these words.' : `${count(total, 'passage')}${shown}.`].join('\n')}\n`;
}
