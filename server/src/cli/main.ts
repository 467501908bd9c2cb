import { exit } from './exit.ts';
import type { ExitStatus } from './exit.ts';
import { commandPage, overview } from './help.ts';
import type { CommandLineHost } from './host.ts';
import type { CommandArguments, CommandName } from './options.ts';
import { commandNames, commandOptions, commonOptions } from './options.ts';
import { didYouMean, parseArguments } from './parse-arguments.ts';
import { widthOf } from './printer.ts';
import { Problem } from './problem.ts';

type Command<Name extends CommandName> = (host: CommandLineHost, args: CommandArguments<Name>) => Promise<ExitStatus>;

/** Loaded when one is run: the engine with its tables is most of the program, and help needs none of it. */
const commands: { readonly [Name in CommandName]: () => Promise<Command<Name>> } = {
  check: async () => (await import('./commands/check.ts')).check,
  quotations: async () => (await import('./commands/quotations.ts')).quotations,
  sources: async () => (await import('./commands/sources.ts')).sources,
  find: async () => (await import('./commands/find.ts')).find,
  add: async () => (await import('./commands/add.ts')).add,
  purge: async () => (await import('./commands/purge.ts')).purge,
  lsp: async () => (await import('./commands/lsp.ts')).lsp,
};

/** Runs the command that was typed. Never throws. @returns the exit status */
export async function runCommandLine(host: CommandLineHost): Promise<ExitStatus> {
  try {
    return await dispatch(host);
  } catch (error) {
    await host.stderr.write(error instanceof Problem ? `verbatim: ${error.message}\n` : `verbatim: this is a fault of the program. ${describe(error)}\n`);
    return exit.unusable;
  }
}

async function dispatch(host: CommandLineHost): Promise<ExitStatus> {
  const [first, ...rest] = host.args;
  if (first === undefined) {
    await host.stderr.write(overview(host.version, widthOf(host)));
    return exit.unusable;
  }
  if (first === '--version') return say(host, `${host.version}\n`);
  if (first === '--help' || first === '-h' || first === 'help') return say(host, rest[0] === undefined ? overview(host.version, widthOf(host)) : commandPage(commandNamed(rest[0]), widthOf(host)));
  return run(commandNamed(first), rest, host);
}

async function run(name: CommandName, args: readonly string[], host: CommandLineHost): Promise<ExitStatus> {
  const parsed = parseArguments(args, { ...commandOptions[name], ...commonOptions });
  if (parsed.options.help === true) return say(host, commandPage(name, widthOf(host)));
  const command = await commands[name]();
  // The table by which they were parsed is this command's own, which the compiler cannot follow.
  return command(host, parsed as CommandArguments<never>);
}

function commandNamed(typed: string): CommandName {
  const name = commandNames.find((known) => known === typed);
  if (name !== undefined) return name;
  if (typed.startsWith('-')) throw new Problem(`${typed} stands where a command is expected: ${commandNames.join(', ')}. "verbatim --help" explains them.`);
  if (/[./*]/.test(typed)) throw new Problem(`"${typed}" stands where a command is expected. To check a document: verbatim check ${typed}`);
  throw new Problem(`there is no command "${typed}".${didYouMean(typed, commandNames)} "verbatim --help" lists them all.`);
}

async function say({ stdout }: CommandLineHost, text: string): Promise<ExitStatus> {
  await stdout.write(text);
  return exit.fine;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
