import { check } from './commands/check.ts';
import { exit } from './exit.ts';
import type { ExitStatus } from './exit.ts';
import type { CommandLineHost } from './host.ts';
import { commandOptions, commonOptions } from './options.ts';
import { parseArguments } from './parse-arguments.ts';
import { Problem } from './problem.ts';

/** Runs the command that was typed. Never throws. @returns the exit status */
export async function runCommandLine(host: CommandLineHost): Promise<ExitStatus> {
  try {
    return await run(host);
  } catch (error) {
    const said = error instanceof Problem ? error.message : `this should not have happened: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    await host.stderr.write(`verbatim: ${said}\n`);
    return exit.unusable;
  }
}

function run(host: CommandLineHost): Promise<ExitStatus> {
  const [command, ...args] = host.args;
  if (command !== 'check') throw new Problem(`there is no command "${command ?? ''}".`);
  return check(host, parseArguments(args, { ...commandOptions.check, ...commonOptions }));
}
