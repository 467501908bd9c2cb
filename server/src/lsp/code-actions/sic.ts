import type { JudgedEdit } from '../../engine/judge/judgement.ts';
import type { Fix, FixContext } from './fix.ts';
import { shorten } from '../draft-edits/shorten.ts';
import { undone } from './restore.ts';

/** A slip of the source that was mended silently: puts it back, and says that it is the source's. */
export function addSic(context: FixContext, edit: JudgedEdit): Fix[] {
  const replacement = undone(context, [edit])?.[0];
  if (edit.kind !== 'substitution' || replacement === undefined) return [];
  return [{ title: `Restore “${shorten(edit.originalText)}” and add [sic]`, replacements: [{ ...replacement, text: `${replacement.text} [sic]` }], preferred: false }];
}
