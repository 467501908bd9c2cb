import type { Printer } from '../report/text/printer.ts';
import { createPrinter } from '../report/text/printer.ts';
import type { CommandLineHost } from './host.ts';
import type { ColourMode } from './options.ts';

/** Columns of a page that is no terminal, and the bounds of a line that is well read. */
const columns = { page: 100, least: 48, most: 110 };

/** The printer for standard output. Colour: what the option says, else NO_COLOR, else FORCE_COLOR, else whether a terminal shows it. */
export function printerFor(host: CommandLineHost, mode: ColourMode = 'auto'): Printer {
  return createPrinter(widthOf(host), hasColour(mode, host.stdout.isTerminal, host.env));
}

/** How many columns are written on. */
export function widthOf({ stdout }: CommandLineHost): number {
  return Math.min(columns.most, Math.max(columns.least, (stdout.columns ?? columns.page) - 1));
}

function hasColour(mode: ColourMode, isTerminal: boolean, env: CommandLineHost['env']): boolean {
  if (mode !== 'auto') return mode === 'always';
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
