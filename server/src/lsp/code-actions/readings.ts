import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { Fix, FixContext } from './fix.ts';
import { shorten } from '../draft-edits/shorten.ts';
import { undone } from './restore.ts';

/** Where sources have the words otherwise: takes the reading of one of the others. */
export function takeReading(context: FixContext): Fix[] {
  const { checked: { corpus }, finding, judgement } = context;
  const lookup = lookUpIn(corpus.sources);
  return finding.related.flatMap((evidence) => {
    const source = lookup.byId(evidence.source);
    const passage = judgement.passages.find((one) => one.source === evidence.source);
    if (source === undefined || passage === undefined || passage === context.passage) return [];
    const edits = passage.edits.filter(({ permitted }) => !permitted);
    const replacements = undone({ ...context, passage, source: source.document }, edits);
    const [edit] = edits;
    if (replacements === null || edit === undefined) return [];
    const words = edits.length === 1 && edit.originalText !== '' ? `: “${shorten(edit.originalText)}”` : '';
    return [{ title: `Take the reading of “${shorten(source.metadata.title ?? source.id)}”${words}`, replacements, preferred: false }];
  });
}
