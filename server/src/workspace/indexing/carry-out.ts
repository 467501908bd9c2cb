import { readBibliography as understand } from '../../engine/document/bibliography/read.ts';
import { describe } from '../../engine/document/bibliography/describe.ts';
import type { Document } from '../../engine/document/document.ts';
import type { LanguageOf } from '../../engine/language/languages.ts';
import { encodeSegment } from '../../engine/search/segment-file.ts';
import { createSegmentBuilder } from '../../engine/search/segment.ts';
import { countWords } from '../../engine/text/words.ts';
import { contentHash } from '../content-hash.ts';
import type { Cancellation, FolderFiles, Log } from '../ports.ts';
import { messageOf, readSource } from '../source-reader.ts';
import type { PageCache } from '../store/page-cache.ts';
import { encodeDocument } from '../store/document-codec.ts';
import { encodeSourceShard } from '../store/source-shard.ts';
import { mergeSpeech, mergeTexts } from './merge-shards.ts';
import type { PackPlace } from './pack-place.ts';
import { findSpeech } from './speech-of-shard.ts';
import type { BibliographyResult, BibliographyTask, FileOutcome, FileToIndex, IndexResult, ResultOf, Task } from './tasks.ts';

/** What the work on one corpus needs, in whatever thread it is done. */
export interface Workshop {
  readonly files: FolderFiles;
  readonly languageOf: LanguageOf;
  readonly packs: PackPlace;
  readonly cache: PageCache;
  readonly log: Log;
}

/** Whom the work is done for. */
export interface Overseer extends Cancellation {
  /** The work on a file begins; null: it is at no file any more, but at all of them together. */
  at(path: string | null): void;
}

const buildSegment = createSegmentBuilder();

/** Carries out a task, here and now. */
export function carryOut<T extends Task>(task: T, workshop: Workshop, overseer: Overseer): Promise<ResultOf<T>>;
export function carryOut(task: Task, workshop: Workshop, overseer: Overseer): Promise<ResultOf<Task>> {
  switch (task.kind) {
    case 'index': return indexBatch(task.files, workshop, overseer);
    case 'bibliography': return readBibliography(task, workshop, overseer);
    case 'speech': return findSpeech(task, workshop, overseer);
    case 'merge-texts': return mergeTexts(task.parts, workshop, overseer);
    case 'merge-speech': return mergeSpeech(task.parts, workshop, overseer);
  }
}

async function indexBatch(files: readonly FileToIndex[], { files: folder, packs }: Workshop, overseer: Overseer): Promise<IndexResult> {
  const outcomes: FileOutcome[] = [];
  // As bytes at once: thousands of blocks and marks need ten times the memory.
  const texts: Uint8Array[] = [];
  const documents: Uint8Array[] = [];
  const encoder = new TextEncoder();
  for (const file of files) {
    if (overseer.isCancellationRequested) break;
    overseer.at(file.path);
    const { outcome, document } = await readFile(file, folder);
    outcomes.push(outcome);
    if (document === null) continue;
    texts.push(encoder.encode(document.text));
    documents.push(encodeDocument(document));
  }
  overseer.at(null);
  if (texts.length === 0) return { outcomes, shard: null };
  const segment = buildSegment(texts.map((bytes, source) => ({ source, bytes })));
  return { outcomes, shard: await packs.add('text', encodeSourceShard({ segment: encodeSegment(segment), documents })) };
}

/** What became of a file, and its document where it has one that is to be kept. */
interface FileRead {
  readonly outcome: FileOutcome;
  readonly document: Document | null;
}

async function readFile({ path, known, description }: FileToIndex, folder: FolderFiles): Promise<FileRead> {
  let bytes: Uint8Array;
  try {
    bytes = await folder.read(path);
  } catch (error) {
    return { outcome: { kind: 'failed', path, failure: { path, code: 'unreadable', message: `could not be read: ${messageOf(error).replace(`${path}: `, '')}.` }, isLasting: false }, document: null };
  }
  const sha256 = await contentHash(bytes);
  if (known.includes(sha256)) return { outcome: { kind: 'known', path, sha256 }, document: null };
  const read = await readSource(path, bytes);
  if ('failure' in read) return { outcome: { kind: 'failed', path, failure: read.failure, isLasting: true }, document: null };
  const document = description === undefined ? read : describe(read, description);
  return { outcome: { kind: 'indexed', path, sha256, words: countWords(document.text), metadata: document.metadata }, document };
}

async function readBibliography({ path }: BibliographyTask, { files }: Workshop, overseer: Overseer): Promise<BibliographyResult> {
  overseer.at(path);
  const bibliography = await understand({ path, bytes: await files.read(path) });
  overseer.at(null);
  return { bibliography };
}
