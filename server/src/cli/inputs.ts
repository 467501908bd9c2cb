import type { DraftDocument } from '../engine/document/document.ts';
import { readAnyDocument } from '../engine/document/read.ts';
import type { CommandLineHost } from './host.ts';
import type { Selection } from './expand-operand.ts';
import { expandOperand } from './expand-operand.ts';
import { messageOf, Problem } from './problem.ts';

/** Standard input, as it is typed and as reports name it. */
const standardInput = '-';

/** A document that a command was asked to read. */
export interface InputDocument {
  /** As reports name it. */
  readonly path: string;
  /** Null for standard input. */
  readonly uri: string | null;
  readonly document: DraftDocument;
}

/** What the operands name, as far as it can be read. */
export interface Inputs {
  readonly documents: readonly InputDocument[];
  /** Whether everything that was named is among them; what is not was told on standard error. */
  readonly isWhole: boolean;
}

/**
 * Reads the documents that the operands name: files, folders, patterns, standard input; each once, in the order in which they are named.
 * One that cannot be read, or leads nowhere, is named on standard error, and the others are read.
 * @throws Problem where none can
 */
export async function readInputs(host: CommandLineHost, operands: readonly string[], selection: Selection): Promise<Inputs> {
  const problems: string[] = [];
  const documents = new Map<string, InputDocument>();
  for (const operand of operands) {
    const paths = operand === standardInput ? [standardInput] : await orTold([], () => expandOperand(host.files, operand, selection));
    for (const path of paths) {
      const document = documents.get(path) ?? await orTold(null, () => readInput(host, path));
      if (document !== null) documents.set(path, document);
    }
  }
  if (documents.size === 0 && problems.length > 0) throw new Problem(problems.join('\n'));
  if (problems.length > 0) await host.stderr.write(problems.map((problem) => `verbatim: ${problem}\n`).join(''));
  return { documents: [...documents.values()], isWhole: problems.length === 0 };

  async function orTold<Answer>(otherwise: Answer, read: () => Promise<Answer>): Promise<Answer> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      problems.push(error.message);
      return otherwise;
    }
  }
}

async function readInput(host: CommandLineHost, path: string): Promise<InputDocument> {
  const bytes = path === standardInput ? await host.readInput() : await readFile(host, path);
  // What comes in by a pipe has no name: it is read as Markdown, which plain text is too.
  const outcome = await readAnyDocument({ path: path === standardInput ? 'standard-input.md' : path, bytes });
  if ('failure' in outcome) throw new Problem(`${path}: ${outcome.failure.message}`);
  const { document } = outcome;
  for (const { message, original } of document.problems) await host.stderr.write(`${path}:${document.lines.positionAt(original.start).line + 1}: ${message}\n`);
  return { path, uri: path === standardInput ? null : host.files.uriOf(path), document };
}

async function readFile(host: CommandLineHost, path: string): Promise<Uint8Array> {
  try {
    return await host.files.read(path);
  } catch (error) {
    throw new Problem(messageOf(error));
  }
}
