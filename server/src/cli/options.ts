import { profileNames } from '../engine/judge/profiles.ts';
import { failLevels } from './exit.ts';
import type { OptionTable } from './option-table.ts';
import type { ParsedArguments } from './parse-arguments.ts';

const colourModes = ['auto', 'always', 'never'] as const;
export type ColourMode = (typeof colourModes)[number];

/** Understood by every command. */
export const commonOptions = {
  color: { value: 'WHEN', choices: colourModes, summary: 'colour: auto (in a terminal), always, never' },
  help: { summary: 'explains the command' },
} as const satisfies OptionTable;

const corpus = { value: 'DIR', repeated: true, summary: 'a folder with sources, or one source; may be repeated. Without it: what verbatim.yaml says, else corpus/' } as const;

const cache = { value: 'DIR', summary: 'where what was worked out of your sources is kept for the next time. Without it: the folder of this system for such things' } as const;
const noCache = { summary: 'keeps nothing, and uses nothing that was kept' } as const;

const checkFormats = ['text', 'json', 'sarif', 'github', 'html', 'markdown'] as const;
const listFormats = ['text', 'json'] as const;

/** The options of each command, beside those that all have. */
export const commandOptions = {
  check: {
    corpus,
    format: { value: 'FORMAT', choices: checkFormats, summary: 'text (the default), json, sarif (code scanning), github (annotations of a workflow), html or markdown (a fact-check sheet)' },
    'fail-on': { value: 'SEVERITY', choices: failLevels, summary: 'the mildest finding that makes the exit status 1: error (the default), warning, information, hint, never' },
    profile: { value: 'PROFILE', choices: profileNames, summary: `by whose rules quotations are edited: ${profileNames.join(', ')}` },
    all: { summary: 'lists also the quotations that nothing is to be said about' },
    cache,
    'no-cache': noCache,
  },
  quotations: {
    format: { value: 'FORMAT', choices: listFormats, summary: 'text (the default), json' },
  },
  sources: {
    corpus,
    format: { value: 'FORMAT', choices: listFormats, summary: 'text (the default), json' },
    text: { value: 'ID', summary: 'prints the text of one source as Verbatim reads it' },
    cache,
    'no-cache': noCache,
  },
  find: {
    corpus,
    format: { value: 'FORMAT', choices: listFormats, summary: 'text (the default), json' },
    cache,
    'no-cache': noCache,
  },
  add: {
    corpus: { value: 'DIR', summary: 'the folder that it goes into. Without it: the first that verbatim.yaml names, else corpus/' },
    'max-size': { value: 'MB', summary: 'the largest page that is fetched: 20 without it, at most 256' },
    timeout: { value: 'SECONDS', summary: 'how long a page may take to come: 30 without it, at most 600' },
    'allow-private': { summary: 'fetches also from this machine and from its own network' },
    anyway: { summary: 'saves also what seems to be the beginning of a page, or hardly anything, as an excerpt' },
  },
  purge: {
    cache: { value: 'DIR', summary: 'removes what is kept there. Without it: in the folder of this system for such things' },
  },
  lsp: {
    stdio: { summary: 'speaks over standard input and output' },
    cache,
    'no-cache': noCache,
  },
} as const satisfies Record<string, OptionTable>;

export type CommandName = keyof typeof commandOptions;
export const commandNames = Object.keys(commandOptions) as readonly CommandName[];

/** What was typed behind a command's name, read by its table. */
export type CommandArguments<Name extends CommandName> = ParsedArguments<(typeof commandOptions)[Name] & typeof commonOptions>;
