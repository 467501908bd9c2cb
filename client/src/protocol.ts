/** What the server is doing and what it has to check against: shown in the language status, never in a pop-up. */
export interface StatusReport {
  readonly state: 'indexing' | 'ready' | 'no-corpus' | 'error';
  /** Sources that can be quoted from, over all workspace folders. */
  readonly sources: number;
  /** Files of the corpus that could not be read; the server's log names each with its reason. */
  readonly skipped: number;
  /** One sentence for the writer; always there when `state` is `error`. */
  readonly message?: string;
}

/** The notification that carries a {@link StatusReport}, sent by the server whenever its state changes. */
export const statusMethod = 'verbatim/status';

/** What the server is told once, in `initialize`. */
export interface InitializationOptions {
  /** Whether the writer trusts this workspace; where not, the server reads nothing outside its folders. */
  readonly trusted: boolean;
  /** Absolute path of the folder in which the server may keep what it has worked out of the sources. */
  readonly storage: string;
  /** Whether it is to keep anything there; what is there is removed where not. */
  readonly cache: boolean;
}

/** What the server has removed of what it kept. */
export interface RemovedIndex {
  readonly files: number;
  readonly bytes: number;
}

/** The request that has the server remove all that it keeps, and read the sources again; answered with {@link RemovedIndex}. */
export const clearIndexMethod = 'verbatim/clearIndex';
