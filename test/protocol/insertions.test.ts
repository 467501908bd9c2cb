import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StyleName } from '../../server/src/engine/cite/styles.ts';
import { styleNames } from '../../server/src/engine/cite/styles.ts';
import { readMarkdown } from '../../server/src/engine/document/markdown.ts';
import { english } from '../../server/src/engine/language/english.ts';
import { quotablesOf } from '../../server/src/engine/speech/quotables.ts';
import { readSpeech } from '../../server/src/engine/speech/read-speech.ts';
import { nodeFolderFiles } from '../../server/src/hosts/node/folder-files.ts';
import { nodeScheduler } from '../../server/src/hosts/node/scheduler.ts';
import { insertionFor } from '../../server/src/lsp/insertion/insertion.ts';
import type { Situation } from '../../server/src/lsp/insertion/situation.ts';
import type { CheckedDraft } from '../../server/src/workspace/checker.ts';
import type { Folder } from '../../server/src/workspace/folder.ts';
import type { QuotableSource } from '../../server/src/workspace/quotable-sources.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';

const root = path.resolve(import.meta.dirname, '../..');
const draftPath = 'articles/inserted.md';
const nobody: Situation = { typed: '', paragraph: '', speaker: null, claimed: null, citations: [], goesOn: false, language: english };

interface Sample {
  readonly folder: Folder;
  readonly entries: readonly QuotableSource[];
  check(text: string): Promise<CheckedDraft>;
}

async function openSample(): Promise<Sample> {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const workspace = new Workspace({ filesOf: () => nodeFolderFiles(root), scheduler: nodeScheduler, log, trusted: true });
  const folder = await workspace.open(folderUri);
  await workspace.refresh(folder);
  const entries = folder.corpus.snapshot.sources.flatMap((source) => quotablesOf(source.document, readSpeech(source.document, source.language.speech, { role: 'source' }), source.language.speech).map((quotable) => ({ ...quotable, source, words: source.excerpt(quotable.span) })));
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

/** What is wrong with an entry once it stands in a draft that says nothing else; null where nothing is. */
async function complaint(sample: Sample, entry: QuotableSource, style: StyleName): Promise<string | null> {
  const insertion = insertionFor({ entry, opening: '“', situation: nobody, style, draftPath, cited: new Set() });
  const draft = `It was late. “${insertion.text}\n${insertion.note === null ? '' : `\n${insertion.note.definition}\n`}`;
  const { judgements } = await sample.check(draft);
  const [judgement] = judgements;
  const findings = judgement?.findings.filter(({ code }) => !truths.includes(code)).map(({ code, message }) => `${code}: ${message}`) ?? [];
  if (judgement?.verdict === 'verbatim' && findings.length === 0) return null;
  return `${judgement?.verdict ?? 'nothing found'}${judgement?.reason ? ` (${judgement.reason})` : ''} ${findings.join('; ')} in ${draft}`;
}

/** Where the words are from matters little to how they are cited: each style but the first takes its share of the entries. */
function shareOf(style: StyleName, entries: readonly QuotableSource[]): readonly QuotableSource[] {
  const position = styleNames.indexOf(style);
  return position === 0 ? entries : entries.filter((_, index) => index % (styleNames.length - 1) === position - 1);
}

describe('every sentence of the sample corpus that can be quoted', () => {
  let sample: Sample;
  beforeAll(async () => { sample = await openSample(); });

  it.each(styleNames)('is verbatim and without a complaint once it is inserted in the style %s', { timeout: 120_000 }, async (style) => {
    const entries = shareOf(style, sample.entries);
    expect(entries.length).toBeGreaterThan(50);
    const complaints: string[] = [];
    for (const entry of entries) {
      const found = await complaint(sample, entry, style);
      if (found !== null) complaints.push(found);
    }
    expect(complaints).toEqual([]);
  });
});
