import { parseArgs } from 'node:util';
import levenshtein from 'fast-levenshtein';
import type { OptionDescription, OptionTable } from './option-table.ts';
import { Problem } from './problem.ts';

/** What an option comes to: `true` for a flag, a list where it may be repeated, else its value. */
type Value<Option> =
  Option extends { readonly repeated: true } ? readonly string[]
    : Option extends { readonly choices: readonly (infer Choice)[] } ? Choice
      : Option extends { readonly value: string } ? string : true;

export interface ParsedArguments<Table> {
  /** What is no option, in order. */
  readonly operands: readonly string[];
  readonly options: { readonly [Name in keyof Table]?: Value<Table[Name]> };
}

/**
 * Reads what was typed behind a command's name.
 * @throws Problem for an option that the table does not have, or a value that it does not take
 */
export function parseArguments<Table extends OptionTable>(args: readonly string[], table: Table): ParsedArguments<Table> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(table).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' as const : 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const options = new Map<string, string | true | readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = token.rawName.startsWith('--') ? token.name : shortNames[token.rawName];
    const option = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (name === undefined || option === undefined) throw unknownOption(token.rawName, Object.keys(table));
    const value = valueOf(token, option);
    const before = options.get(name);
    options.set(name, option.repeated === true && value !== true ? [...(typeof before === 'object' ? before : []), value] : value);
  }
  return { operands, options: Object.fromEntries(options) as ParsedArguments<Table>['options'] };
}

/** The one letter that people try everywhere. */
const shortNames: Readonly<Record<string, string>> = { '-h': 'help' };

interface OptionToken {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function valueOf({ rawName, value, inlineValue }: OptionToken, option: OptionDescription): string | true {
  if (option.value === undefined) {
    if (inlineValue === true) throw new Problem(`${rawName} takes no value; leave out "=${value ?? ''}".`);
    return true;
  }
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'))) {
    throw new Problem(`${rawName} needs a value: ${rawName} ${option.choices?.join('|') ?? option.value}.`);
  }
  if (option.choices?.includes(value) === false) {
    throw new Problem(`${rawName} does not know "${value}".${didYouMean(value, option.choices)} It takes ${option.choices.join(', ')}.`);
  }
  return value;
}

function unknownOption(typed: string, known: readonly string[]): Problem {
  return new Problem(`there is no option ${typed}.${didYouMean(typed, known.map((name) => `--${name}`))} --help lists all options.`);
}

/** ` Did you mean …?` for the name that is nearest in spelling; empty where none is near. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const ranked = known.map((name) => ({ name, distance: levenshtein.get(typed, name) })).sort((a, b) => a.distance - b.distance);
  const [nearest] = ranked;
  return nearest !== undefined && nearest.distance <= Math.max(2, nearest.name.length / 3) ? ` Did you mean ${nearest.name}?` : '';
}
