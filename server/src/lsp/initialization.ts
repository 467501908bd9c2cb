import type { KeptDraft } from './verified-records.ts';

/** What a client may say in `initialize`, beside settings of the `verbatim` section. */
export interface InitializationOptions {
  /** Whether the writer trusts the workspace; where not, nothing outside its folders is read. A client that does not say so is an editor without that notion. */
  readonly trusted?: boolean;
  /** Absolute path of the folder in which what was worked out of the sources may be kept; the host's own where it is not given. */
  readonly storage?: string;
  /** Whether to keep anything there; what is there already is removed where not. */
  readonly cache?: boolean;
  /** Whether it has the commands that ask the writer something; see `clientCommands`. */
  readonly asks?: boolean;
  /** What it kept of what was verified (see `KeptDraft`); a client that keeps nothing leaves it out. */
  readonly verified?: readonly KeptDraft[];
}
