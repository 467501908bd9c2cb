import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { mixedQuotations } from '../measure/engine.ts';
import { medianTime } from '../measure/repeat.ts';
import { processorTime, residentMemory } from '../processes/accounting.ts';
import type { BenchQuery } from '../queries/query.ts';
import type { Summary } from '../statistics.ts';
import { tierFiles } from '../tiers/tier.ts';
import type { BenchDraft } from './draft.ts';
import { makeDraft } from './draft.ts';
import { untilQuiet } from './quiet.ts';
import type { ServerSession, SessionOptions } from './session.ts';
import { startSession } from './session.ts';
import type { CompletionFigures } from './typing.ts';
import { completeAll, typeInside, typeOutside } from './typing.ts';

/** What a writer waits for, through the real server over stdio. Times in milliseconds; memory in bytes, null where the platform does not tell. */
export interface ServerFigures {
  readonly first: FirstRun;
  readonly warm: WarmRun;
}

/** The server on a folder that it never saw. */
export interface FirstRun {
  /** From its start until every source was read. */
  readonly reading: number;
  /** Then a draft of 200 quotations opened, up to its diagnostics, while speakers are still being found. */
  readonly openDraft: number;
  /** From then on until it had nothing to do any more: all speakers found. Null where the platform does not tell. */
  readonly settling: number | null;
  /** Of the process, at most. */
  readonly memoryPeak: number | null;
}

/** The server started again on what the first run left on disk. */
export interface WarmRun {
  /** From its start to the diagnostics of a draft of 200 quotations. */
  readonly coldStart: number;
  /** Of the process then. */
  readonly memoryColdStart: number | null;
  /** Another draft opened (of 200 quotations where nothing else is said), up to its diagnostics; and once more. */
  readonly openDraft: number;
  readonly openAgain: number;
  readonly diagnostics: number;
  /** A letter typed or taken back inside one of its quotations, up to the diagnostics; and between quotations. */
  readonly keystrokeInside: Summary;
  readonly keystrokeOutside: Summary;
  /** What one keystroke inside costs the server of processor time, on average. */
  readonly keystrokeProcessor: number | null;
  /** The diagnostics of the draft as JSON, written and read by this process alone: no keystroke takes less, whatever the server does. */
  readonly answer: AnswerFigures;
  readonly completion: CompletionFigures;
  /** Of the process in the end. */
  readonly memory: number | null;
}

export interface AnswerFigures {
  readonly bytes: number;
  /** Median. */
  readonly milliseconds: number;
}

interface ServerRun {
  readonly serverModule: string;
  /** In the draft that is typed in; 200 where it is not said. */
  readonly quotations?: number;
}

/** Finding all speakers of the largest corpus must not take longer, milliseconds. */
const settlingLimit = 900_000;
const draftFile = 'draft.md';
const otherFile = 'other.md';

/** @param folder of the tier */
export async function measureServer(folder: string, queries: readonly BenchQuery[], { serverModule, quotations }: ServerRun): Promise<ServerFigures> {
  const storage = path.join(folder, 'storage');
  rmSync(storage, { recursive: true, force: true });
  const options: SessionOptions = { serverModule, workspace: tierFiles(folder).workspace, storage };
  const quoted = mixedQuotations(queries, quotations);
  const draft = makeDraft(quoted);
  const other = makeDraft(mixedQuotations(queries.filter((query) => !quoted.includes(query))));
  return { first: await firstRun(options, other), warm: await warmRun(options, { draft, other, queries }) };
}

async function firstRun(options: SessionOptions, draft: BenchDraft): Promise<FirstRun> {
  const start = performance.now();
  const session = await startSession(options);
  await session.ready();
  const reading = performance.now() - start;
  const opened = await openDraft(session, otherFile, draft);
  const settling = await untilQuiet(session.pid, settlingLimit);
  const memoryPeak = residentMemory(session.pid, 'VmHWM');
  await session.stop();
  return { reading, openDraft: opened.milliseconds, settling, memoryPeak };
}

interface WarmTexts {
  readonly draft: BenchDraft;
  /** Open when the server starts. */
  readonly other: BenchDraft;
  readonly queries: readonly BenchQuery[];
}

async function warmRun(options: SessionOptions, { draft, other, queries }: WarmTexts): Promise<WarmRun> {
  const start = performance.now();
  const session = await startSession(options);
  session.open(otherFile, other.text);
  await session.ready();
  await session.diagnostics(otherFile);
  const coldStart = performance.now() - start;
  const memoryColdStart = residentMemory(session.pid, 'VmRSS');
  await untilQuiet(session.pid, settlingLimit);
  const opened = await openDraft(session, draftFile, draft);
  session.close(draftFile);
  const again = await openDraft(session, draftFile, draft);
  const before = processorTime(session.pid);
  const keystrokeInside = await typeInside(session, draftFile, draft);
  const after = processorTime(session.pid);
  const keystrokeOutside = await typeOutside(session, draftFile, draft);
  const completion = await completeAll(session, queries);
  const memory = residentMemory(session.pid, 'VmRSS');
  await session.stop();
  return {
    coldStart, memoryColdStart, openDraft: opened.milliseconds, openAgain: again.milliseconds, diagnostics: opened.diagnostics.length, answer: measureAnswer(again.diagnostics), keystrokeInside, keystrokeOutside,
    keystrokeProcessor: before === null || after === null ? null : (after - before) / keystrokeInside.count,
    completion, memory,
  };
}

async function openDraft(session: ServerSession, file: string, draft: BenchDraft): Promise<{ readonly milliseconds: number; readonly diagnostics: readonly Diagnostic[] }> {
  const start = performance.now();
  session.open(file, draft.text);
  const diagnostics = await session.diagnostics(file);
  return { milliseconds: performance.now() - start, diagnostics };
}

const answersWritten = 50;

function measureAnswer(diagnostics: readonly Diagnostic[]): AnswerFigures {
  const bytes = Buffer.byteLength(JSON.stringify(diagnostics));
  return { bytes, milliseconds: medianTime(answersWritten, () => { JSON.parse(Buffer.from(JSON.stringify(diagnostics)).toString()); }) };
}
