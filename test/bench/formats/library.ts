import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { bytesReadBy } from '../processes/accounting.ts';
import type { BenchDraft } from '../server/draft.ts';
import { makeDraft } from '../server/draft.ts';
import { untilQuiet } from '../server/quiet.ts';
import { startSession } from '../server/session.ts';
import { typeAndTakeBack, typeAt } from '../server/typing.ts';
import type { Summary } from '../statistics.ts';
import { summarise } from '../statistics.ts';
import { makeBooks } from './book.ts';
import { toPdf } from './pdf.ts';

/** What a writer waits for while a library of PDFs is read, and when the editor is started again. Milliseconds. */
export interface LibraryFigures {
  readonly files: number;
  /** Of all of them. */
  readonly bytes: number;
  /** From the server's start until every file was read. */
  readonly reading: number;
  /** A letter typed in a draft, up to the diagnostics: while files are read, and once they are. */
  readonly keystrokeReading: Summary;
  readonly keystrokeReady: Summary;
  /** How often progress was told while files were read, and how often with the time that is left. */
  readonly progress: { readonly told: number; readonly withTimeLeft: number };
  /** The server started again: from its start until it was ready, how often it told of files that it began to read, and how many bytes it read of anything. */
  readonly again: { readonly ready: number; readonly filesRead: number; readonly bytes: number | null };
}

const files = 500;
/** Of twenty pages, UTF-16 units. */
const units = 62_000;
const seed = 500;
const quotations = 40;
const settlingLimit = 300_000;
/** Nobody types quicker than that, milliseconds. */
const betweenKeys = 60;
const draftFile = 'draft.md';

/** @param folder to lay the library out in */
export async function measureLibrary(folder: string, serverModule: string): Promise<LibraryFigures> {
  const workspace = path.join(folder, 'workspace');
  const draft = layOut(workspace);
  const storage = path.join(folder, 'storage');
  rmSync(storage, { recursive: true, force: true });

  const start = performance.now();
  const session = await startSession({ serverModule, workspace, storage });
  session.open(draftFile, draft.text);
  const state = { isReady: false };
  const reading = session.ready().then(() => {
    state.isReady = true;
    return performance.now() - start;
  });
  const whileReading: number[] = [];
  for (let number = 0; !state.isReady; number++) {
    whileReading.push(...await typeAndTakeBack(session, draftFile, placeOf(draft, number)));
    await wait(betweenKeys);
  }
  const progress = session.progress();
  await untilQuiet(session.pid, settlingLimit);
  const keystrokeReady = await typeAt(session, draftFile, draft.quotations.map((_, number) => placeOf(draft, number)));
  await session.stop();

  const startAgain = performance.now();
  const again = await startSession({ serverModule, workspace, storage });
  await again.ready();
  const ready = performance.now() - startAgain;
  const [filesRead, bytesRead] = [again.progress().length, bytesReadBy(again.pid)];
  await again.stop();
  return {
    files, bytes: sizeOf(path.join(workspace, 'corpus')), reading: await reading, keystrokeReading: summarise(whileReading), keystrokeReady,
    progress: { told: progress.length, withTimeLeft: progress.filter((line) => line.includes('left')).length }, again: { ready, filesRead, bytes: bytesRead },
  };
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);
}

/** In the middle of a quotation. */
function placeOf({ quotations: all }: BenchDraft, number: number): number {
  const one = all[number % all.length];
  return one === undefined ? 0 : (one.start + one.end) >> 1;
}

/** The library, and a draft that quotes some of it. Written once: it is the same each time. */
function layOut(workspace: string): BenchDraft {
  const corpus = path.join(workspace, 'corpus');
  const isThere = existsSync(path.join(corpus, `report-${String(files)}.pdf`));
  mkdirSync(corpus, { recursive: true });
  const books = makeBooks(units, seed);
  const quoted: string[] = [];
  for (let number = 1; number <= (isThere ? quotations : files); number++) {
    const book = books.next().value;
    if (!isThere) writeFileSync(path.join(corpus, `report-${String(number)}.pdf`), toPdf(book));
    const paragraph = book.chapters[0]?.paragraphs[number % 7] ?? '';
    if (number <= quotations) quoted.push(paragraph.slice(0, paragraph.indexOf('.') + 1));
  }
  return makeDraft(quoted.map((text, source) => ({ kind: 'verbatim', text, origin: { source, start: 0, end: text.length } })));
}
