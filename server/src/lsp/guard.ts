import type { CancellationToken } from 'vscode-languageserver';
import { ResponseError } from 'vscode-languageserver';
import type { Log } from '../workspace/ports.ts';

/**
 * A request's handler that cannot fail: what goes wrong is logged with the request's name, and the client gets the answer that means
 * "nothing". One request that meets a defect must neither take the server down nor open an error in the writer's face at every keystroke.
 * @param otherwise the answer where the handler fails; may throw a `ResponseError` where the protocol has one for that
 */
export function guarded<P, R>(log: Log, request: string, handler: (params: P, token: CancellationToken) => R | Promise<R>, otherwise: () => R): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    try {
      return await handler(params, token);
    } catch (error) {
      // An answer, not a defect: the handler says so in the protocol's words.
      if (error instanceof ResponseError) throw error;
      log.error(`${request}: ${detailsOf(error)}`);
      return otherwise();
    }
  };
}

/** Work that nobody waits for: what goes wrong is logged. */
export function inBackground(log: Log, what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => { log.error(`${what}: ${detailsOf(error)}`); });
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
