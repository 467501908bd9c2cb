import { formatOfPath } from '../../engine/document/formats.ts';
import { printAddition } from '../../report/text/addition.ts';
import type { AdditionOutcome, Destination, FetchLimits } from '../../workspace/adding/addition.ts';
import { defaultLimits, highestLimits, refused } from '../../workspace/adding/addition.ts';
import { corpusFolderOf } from '../../workspace/adding/destination.ts';
import { looksLikeAddress } from '../../workspace/adding/page-address.ts';
import { configurationFile } from '../../workspace/configuration.ts';
import { openCommandFolder } from '../command-folder.ts';
import { exit } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import type { CommandArguments } from '../options.ts';
import { printerFor } from '../printer.ts';
import { Problem } from '../problem.ts';

type AddArguments = CommandArguments<'add'>;

/** `verbatim add`: web pages and files become sources, one after another. One that cannot be added keeps none of the others from it. */
export async function add(host: CommandLineHost, { operands, options }: AddArguments): Promise<ExitStatus> {
  if (operands.length === 0) throw new Problem('add needs the address of a web page, or a file: verbatim add https://pellbridge.example/news/the-gate');
  const limits: FetchLimits = {
    ...defaultLimits,
    bytes: Math.floor(amount('--max-size', options['max-size'], highestLimits.megabytes, defaultLimits.bytes / megabyte) * megabyte),
    milliseconds: Math.floor(amount('--timeout', options.timeout, highestLimits.seconds, defaultLimits.milliseconds / 1_000) * 1_000),
  };
  const opened = await openCommandFolder(host, { 'no-cache': true, ...(options.corpus === undefined ? {} : { corpus: [options.corpus] }) });
  const { folder, showPath } = opened;
  const found = await corpusFolderOf(folder);
  if ('problem' in found) throw new Problem(found.problem);
  const destination: Destination = { folder: folder.files.uri, corpus: found.corpus, confined: false };
  let isWhole = true;
  for (const operand of new Set(operands)) {
    const outcome = await addOne(operand);
    isWhole &&= outcome.kind !== 'refused';
    const said = printAddition(outcome, showPath, printerFor(host, options.color));
    await (outcome.kind === 'refused' ? host.stderr.write(`verbatim: ${said}`) : host.stdout.write(said));
  }
  return isWhole ? exit.fine : exit.unusable;

  async function addOne(operand: string): Promise<AdditionOutcome> {
    if (looksLikeAddress(operand)) return host.adding.add({ ...destination, address: operand, limits, allowsPrivate: options['allow-private'] === true, anyway: options.anyway === true });
    const path = host.files.pathOf(operand);
    const kind = await host.files.kindOf(path);
    if (kind === 'file') return host.adding.add({ ...destination, file: host.files.uriOf(path) });
    if (kind === 'folder') return refused('address', `${path}: this is a folder. Name the files in it, or name the folder in ${configurationFile}: "corpus: [corpus, ${path}]".`);
    return refused('address', `${path}: there is no such file.${looksLikeSite(operand) ? ` To add a web page, write its whole address: https://${operand}` : ''}`);
  }
}

/** `pell.example/gate`, and no `letter.md`. */
function looksLikeSite(operand: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(operand) && (operand.includes('/') || formatOfPath(operand) === null);
}

const megabyte = 1024 * 1024;

function amount(option: string, typed: string | undefined, most: number, otherwise: number): number {
  if (typed === undefined) return otherwise;
  const value = Number(typed);
  if (/^\d+(?:\.\d+)?$/.test(typed) && value > 0 && value <= most) return value;
  throw new Problem(`${option} takes a number above 0 and at most ${String(most)}, and "${typed}" was given.`);
}
