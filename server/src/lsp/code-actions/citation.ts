import { toTarget } from '../../engine/cite/markdown-text.ts';
import { addressOf } from '../../engine/cite/styles.ts';
import { locate } from '../../engine/document/locate.ts';
import type { Locator } from '../../engine/document/locate.ts';
import type { Mark } from '../../engine/document/document.ts';
import type { Finding } from '../../engine/judge/judgement.ts';
import { isNearKey } from '../../engine/judge/sources.ts';
import { lookUpIn } from '../../engine/judge/source-lookup.ts';
import type { Span } from '../../engine/text/span.ts';
import type { CheckedDraft } from '../../workspace/checker.ts';
import type { Source } from '../../workspace/corpus.ts';
import { relativePath } from '../relative-path.ts';
import type { Fix } from './fix.ts';
import type { FileEdit } from '../draft-edits/replacement.ts';
import { shorten } from '../draft-edits/shorten.ts';

/** The draft that cites, and what it may cite. */
export interface CitationDesk {
  /** Path of the draft in the folder; null for one that is not saved yet. */
  readonly draftPath: string | null;
  readonly isWithheld: (source: Source) => boolean;
}

/** Where a citation stands, and in which draft. */
export interface CitationContext extends CitationDesk {
  readonly checked: CheckedDraft;
  readonly finding: Finding;
}

/**
 * Cites the source that the finding points to in place of the one that the draft cites: the one that has the words, or their origin. A
 * link or a key is exchanged; a note, and a publication that the sentence names, only the writer can write anew.
 */
export function citeInstead(context: CitationContext): Fix[] {
  const id = context.finding.related[0]?.source;
  const source = id === undefined ? undefined : lookUpIn(context.checked.corpus.sources).byId(id);
  if (source === undefined || context.isWithheld(source)) return [];
  const edit = exchanged(context, source);
  const title = `Cite “${shorten(source.metadata.title ?? source.id)}” instead`;
  return edit === null ? [] : [{ title, replacements: [], fileEdits: [edit], preferred: context.finding.code === 'wrong-source' }];
}

/** Corrects a key that is nearly that of a source here. */
export function correctKey({ checked, finding, isWithheld }: CitationContext): Fix[] {
  const item = citedItem(checked, finding.span);
  const near = item === null ? undefined : checked.corpus.sources.find((source) => isNearKey(source.id, item.key) && !isWithheld(source));
  if (item === null || near === undefined) return [];
  return [{ title: `Correct the key to @${near.id}`, replacements: [], fileEdits: [{ span: item.original, text: `@${near.id}` }], preferred: true }];
}

/** Corrects the page or the time of a citation by its key. */
export function correctLocator({ checked, finding }: CitationContext): Fix[] {
  const [evidence] = finding.related;
  const item = citedItem(checked, finding.span);
  const source = evidence === undefined ? undefined : lookUpIn(checked.corpus.sources).byId(evidence.source);
  if (evidence === undefined || item === null || item.locator === null || source === undefined) return [];
  const right = inPlaceOf(item.locator, locate(source.document, evidence.span));
  const at = checked.document.original.indexOf(item.locator, item.original.end);
  if (right === null || at < 0) return [];
  return [{ title: `Correct the ${right.what} to ${right.written}`, replacements: [], fileEdits: [{ span: { start: at, end: at + item.locator.length }, text: right.written }], preferred: true }];
}

/** A place as it is cited in place of another of its kind; null for another kind, and for chapters, which have names. */
function inPlaceOf(cited: string, { label, value }: Locator): { readonly what: 'page' | 'time'; readonly written: string } | null {
  const isTime = /^\s*(?:at\s+)?\d+:\d/.test(cited);
  if (label === 'time') return isTime ? { what: 'time', written: value } : null;
  if (label !== 'page' || isTime || /^\s*(?:ch|[ck]ap)/i.test(cited)) return null;
  return { what: 'page', written: `${value.includes('–') ? 'pp.' : 'p.'} ${value}` };
}

/** The citation of one source in place of another's; null where it is neither a link nor a key. */
function exchanged({ checked, finding, draftPath }: CitationContext, source: Source): FileEdit | null {
  const item = citedItem(checked, finding.span);
  if (item !== null) return { span: item.original, text: `@${source.id}` };
  const link = markAt(checked, finding.span, 'link');
  if (link === null) return null;
  const written = checked.document.original.slice(link.original.start, link.original.end);
  const target = /\]\(\s*(<[^>]*>|[^\s)]+)/.exec(written);
  const [whole = '', old = ''] = target ?? [];
  if (target === null) return null;
  const start = link.original.start + target.index + whole.length - old.length;
  return { span: { start, end: start + old.length }, text: toTarget(addressOf(source.metadata) ?? relativePath(draftPath ?? '', source.path)) };
}

function citedItem(checked: CheckedDraft, span: Span): { readonly key: string; readonly locator: string | null; readonly original: Span } | null {
  const mark = markAt(checked, span, 'citation');
  return mark?.items.length === 1 ? mark.items[0] ?? null : null;
}

/** The mark of a kind that stands at a place of the draft. */
function markAt<K extends Mark['kind']>({ document }: CheckedDraft, span: Span, kind: K): Extract<Mark, { kind: K }> | null {
  const found = document.marks.find((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind && mark.span.start <= span.end && span.start <= mark.span.end);
  return found ?? null;
}
