/** An option of a command: for the parser and for the help page alike. */
export interface OptionDescription {
  /** How its value is called in help; a flag has none. */
  readonly value?: string;
  /** The values that it takes; any where there are none. */
  readonly choices?: readonly string[];
  /** Whether it may be given more than once. */
  readonly repeated?: boolean;
  readonly summary: string;
}

export type OptionTable = Readonly<Record<string, OptionDescription>>;
