import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StyleName } from '../../server/src/engine/cite/styles.ts';
import { styleNames } from '../../server/src/engine/cite/styles.ts';
import { readMarkdown } from '../../server/src/engine/document/markdown.ts';
import { english } from '../../server/src/engine/language/english.ts';
import { quotablesOf } from '../../server/src/engine/speech/quotables.ts';
import { nodeFolderFiles } from '../../server/src/hosts/node/folder-files.ts';
import { nodeScheduler } from '../../server/src/hosts/node/scheduler.ts';
import { insertionFor } from '../../server/src/lsp/completion/insertion.ts';
import type { Situation } from '../../server/src/lsp/completion/situation.ts';
import type { CheckedDraft } from '../../server/src/workspace/checker.ts';
import type { Folder } from '../../server/src/workspace/folder.ts';
import type { QuotableSource } from '../../server/src/workspace/quotable-sources.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

const root = path.resolve(import.meta.dirname, '../..');
const draftPath = 'articles/inserted.md';
const nobody: Situation = { typed: '', paragraph: '', speaker: null, claimed: null, citations: [], goesOn: false };

interface Sample {
  readonly folder: Folder;
  readonly entries: readonly QuotableSource[];
  check(text: string): Promise<CheckedDraft>;
}

async function openSample(): Promise<Sample> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const workspace = new Workspace({ filesOf: () => nodeFolderFiles(root), language: english, scheduler: nodeScheduler, log, trusted: true });
  const folder = await workspace.open(folderUri);
  await workspace.refresh(folder);
  const entries = folder.corpus.snapshot.sources.flatMap((source) => quotablesOf(source.document, source.speech(), english.speech).map((quotable) => ({ ...quotable, source })));
  return {
    folder, entries,
    check: async (text) => {
      const checked = await workspace.check(folder.files.uriOf(draftPath), readMarkdown(text));
      if (checked === null) throw new Error('the draft was not checked');
      return checked;
    },
  };
}

const folderUri = nodeFolderFiles(root).uri;

/** What is true of words that are quoted rightly: what stands beside them, or in another source. */
const truths = ['sources-differ', 'speakers-differ', 'secondhand', 'clipped-context'];

/** A draft with a paragraph for each insertion, and its footnotes. */
function draftOf(sample: Sample, entries: readonly QuotableSource[], style: StyleName): string {
  const notes = new Map<string, string>();
  const paragraphs = entries.map((entry) => {
    const insertion = insertionFor({ entry, opening: '“', situation: nobody, style, draftPath, sources: sample.folder.corpus.snapshot.sources, language: english });
    if (insertion.note !== null) notes.set(insertion.note.label, insertion.note.definition);
    return `“${insertion.text}`;
  });
  return [...paragraphs, ...notes.values(), ''].join('\n\n');
}

function complaints({ document, speech, judgements }: CheckedDraft): string[] {
  return judgements.filter(({ reason }) => reason !== 'title').flatMap((judgement) => {
    const quotation = speech.quotations[judgement.quotation];
    const words = quotation === undefined ? '' : document.text.slice(quotation.outer.start, quotation.outer.end + 60);
    const findings = judgement.findings.filter(({ code }) => !truths.includes(code)).map(({ code, message }) => `${code}: ${message}`);
    if (judgement.verdict === 'verbatim' && findings.length === 0) return [];
    return [`${judgement.verdict}${judgement.reason === null ? '' : ` (${judgement.reason})`} ${findings.join('; ')} in ${words}`];
  });
}

describe('every sentence of the sample corpus that can be quoted', () => {
  it.each(styleNames)('is verbatim and without a complaint once it is inserted in the style %s', { timeout: 120_000 }, async (style) => {
    const sample = await openSample();
    expect(sample.entries.length).toBeGreaterThan(300);
    const found = complaints(await sample.check(draftOf(sample, sample.entries, style)));
    expect(found).toEqual([]);
  });
});
