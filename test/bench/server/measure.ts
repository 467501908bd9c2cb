import { rmSync } from 'node:fs';
import path from 'node:path';
import { mixedQuotations } from '../measure/engine.ts';
import { processorTime, residentMemory } from '../processes/accounting.ts';
import type { BenchQuery } from '../queries/query.ts';
import type { Summary } from '../statistics.ts';
import { everyNth, summarise } from '../statistics.ts';
import { tierFiles } from '../tiers/tier.ts';
import type { BenchDraft } from './draft.ts';
import { makeDraft, quotable } from './draft.ts';
import type { ServerSession } from './session.ts';
import { startSession } from './session.ts';

/** What a writer waits for, through the real server over stdio. Milliseconds. */
export interface ServerFigures {
  /** From starting the server on a folder that it never saw to every source read. */
  readonly firstReading: number;
  /** The same once more, up to the diagnostics of the draft that is open: with whatever the first run left on disk. */
  readonly coldStart: number;
  /** A draft of 200 quotations opened, the sources read: up to all its diagnostics. The first time, and once more. */
  readonly openDraftFirst: number;
  readonly openDraftAgain: number;
  /** How many diagnostics these are. */
  readonly diagnostics: number;
  /** A letter typed or taken back inside one of the 200 quotations, up to the diagnostics; and between quotations. */
  readonly keystrokeInside: Summary;
  readonly keystrokeOutside: Summary;
  /** What the server's processor time was for one keystroke inside, on average; null where the platform does not tell. */
  readonly keystrokeProcessor: number | null;
  /** From a letter typed behind an opening mark to the list of quotations: the first one, and the others. */
  readonly completionFirst: number;
  readonly completion: Summary;
  /** Of the lists that were not empty. */
  readonly completionFilled: number;
  /** Of the server's process: when the sources were read, in the end, and at most; bytes, null where the platform does not tell. */
  readonly memoryReady: number | null;
  readonly memory: number | null;
  readonly memoryPeak: number | null;
  /** Of the server started a second time, with the draft checked. */
  readonly memoryColdStart: number | null;
}

const draftFile = 'draft.md';
const completionFile = 'completion.md';
const keystrokes = 100;
const completions = 60;

/** @param folder of the tier */
export async function measureServer(folder: string, queries: readonly BenchQuery[], serverModule: string): Promise<ServerFigures> {
  const { workspace } = tierFiles(folder);
  const storage = path.join(folder, 'storage');
  rmSync(storage, { recursive: true, force: true });
  const draft = makeDraft(mixedQuotations(queries));

  const start = performance.now();
  const session = await startSession({ serverModule, workspace, storage });
  await session.ready();
  const firstReading = performance.now() - start;
  const memoryReady = residentMemory(session.pid, 'VmRSS');
  const opened = await openDraft(session, draft);
  session.close(draftFile);
  const again = await openDraft(session, draft);
  const before = processorTime(session.pid);
  const keystrokeInside = await typeInside(session, draft);
  const after = processorTime(session.pid);
  const keystrokeProcessor = before === null || after === null ? null : (after - before) / keystrokeInside.count;
  const keystrokeOutside = await typeOutside(session, draft);
  const lists = await completeAll(session, queries);
  const memory = residentMemory(session.pid, 'VmRSS');
  const memoryPeak = residentMemory(session.pid, 'VmHWM');
  await session.stop();

  const cold = await startCold({ serverModule, workspace, storage }, draft);
  return { firstReading, openDraftFirst: opened.milliseconds, openDraftAgain: again.milliseconds, diagnostics: again.count, keystrokeInside, keystrokeOutside, keystrokeProcessor, ...lists, memoryReady, memory, memoryPeak, ...cold };
}

async function openDraft(session: ServerSession, draft: BenchDraft): Promise<{ milliseconds: number; count: number }> {
  const start = performance.now();
  session.open(draftFile, draft.text);
  const { length: count } = await session.diagnostics(draftFile);
  return { milliseconds: performance.now() - start, count };
}

/** A letter put into a word in the middle of a quotation, and taken out again. */
async function typeInside(session: ServerSession, { text, quotations }: BenchDraft): Promise<Summary> {
  const places = everyNth(quotations, keystrokes).map(({ start, end }) => {
    const middle = (start + end) >> 1;
    const offset = text.slice(middle, end).search(/\p{L}\p{L}/u);
    return middle + Math.max(0, offset) + 1;
  });
  return typeAt(session, places);
}

/** The same before the opening mark, outside all quotations. */
async function typeOutside(session: ServerSession, { quotations }: BenchDraft): Promise<Summary> {
  return typeAt(session, everyNth(quotations, keystrokes).map(({ start }) => start - 5));
}

async function typeAt(session: ServerSession, places: readonly number[]): Promise<Summary> {
  const times: number[] = [];
  const press = async (start: number, end: number, letter: string): Promise<void> => {
    const before = performance.now();
    session.change(draftFile, start, end, letter);
    await session.diagnostics(draftFile);
    times.push(performance.now() - before);
  };
  for (const place of places) {
    await press(place, place, 'x');
    await press(place, place + 1, '');
  }
  return summarise(times);
}

/** Somebody types the first words of what a source says. */
async function completeAll(session: ServerSession, queries: readonly BenchQuery[]): Promise<Pick<ServerFigures, 'completionFirst' | 'completion' | 'completionFilled'>> {
  const lead = 'As one of them said: “';
  session.open(completionFile, `${lead}\n`);
  const times: number[] = [];
  let filled = 0;
  let typed = '';
  for (const query of everyNth(queries.filter(({ kind }) => kind === 'verbatim'), completions)) {
    const words = quotable(query.text).split(' ').slice(0, 2).join(' ');
    const before = performance.now();
    session.change(completionFile, lead.length, lead.length + typed.length, words);
    const items = await session.complete(completionFile, lead.length + words.length);
    times.push(performance.now() - before);
    if (items.length > 0) filled++;
    typed = words;
  }
  return { completionFirst: times[0] ?? NaN, completion: summarise(times.slice(1)), completionFilled: filled / times.length };
}

async function startCold(options: Parameters<typeof startSession>[0], draft: BenchDraft): Promise<Pick<ServerFigures, 'coldStart' | 'memoryColdStart'>> {
  const start = performance.now();
  const session = await startSession(options);
  session.open(draftFile, draft.text);
  await session.ready();
  await session.diagnostics(draftFile);
  const coldStart = performance.now() - start;
  const memoryColdStart = residentMemory(session.pid, 'VmRSS');
  await session.stop();
  return { coldStart, memoryColdStart };
}
