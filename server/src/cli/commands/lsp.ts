import { cacheOf } from '../cache.ts';
import { exit } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import type { CommandArguments } from '../options.ts';
import { Problem } from '../problem.ts';

/** `verbatim lsp --stdio`: the language server, for any editor. */
export async function lsp(host: CommandLineHost, { operands, options }: CommandArguments<'lsp'>): Promise<ExitStatus> {
  const [unexpected] = operands;
  if (unexpected !== undefined) throw new Problem(`lsp takes no file, and "${unexpected}" was given. The editor says which documents are open.`);
  if (options.stdio !== true) throw new Problem('lsp needs to know how it is spoken to: verbatim lsp --stdio');
  await host.serveEditor(cacheOf(host, options));
  return exit.fine;
}
