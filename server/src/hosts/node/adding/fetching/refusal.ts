import type { Redirect, Refusal, RefusalCode } from '../../../../workspace/adding/addition.ts';

/** Ends a fetch: why nothing came of it. */
export class FetchRefused extends Error {
  override readonly name = 'FetchRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }

  toRefusal(redirects: readonly Redirect[]): Refusal {
    return { code: this.code, message: this.message, redirects, mayBeForced: false };
  }
}
