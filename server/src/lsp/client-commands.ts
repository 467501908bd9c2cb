import type { Command, Range } from 'vscode-languageserver';
import type { FindingCode } from '../engine/judge/codes.ts';

/**
 * Commands of the editor's side that ask the writer something (a reason, a name) before anything is changed. Only a client that says
 * `asks: true` in its initialization options has them.
 */
export const clientCommands = {
  ignore: 'verbatim.ignoreQuotation',
  vouch: 'verbatim.vouch',
  forget: 'verbatim.forgetRecord',
  showReport: 'verbatim.showReport',
} as const;

/** What a command is told of the quotation that it is about. */
export interface AboutQuotation {
  readonly uri: string;
  /** Of the draft when this was offered. */
  readonly version: number;
  /** The quoted words, in the file. */
  readonly range: Range;
}

/** What `ignore` is given. */
export interface IgnoreArgument extends AboutQuotation {
  /** Empty: whatever is found. */
  readonly codes: readonly FindingCode[];
  /** Where the reason is to be kept. */
  readonly keepIn: 'comment' | 'baseline';
  /** Where the comment goes and what stands around it; absent for `baseline`. */
  readonly comment?: { readonly range: Range; readonly before: string; readonly after: string };
}

/** A command as the client runs it. */
export function clientCommand(title: string, command: (typeof clientCommands)[keyof typeof clientCommands], argument: AboutQuotation | IgnoreArgument): Command {
  return { title, command, arguments: [argument] };
}
