const pollEvery = 50;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is truthy; rejects with what was waited for when `ms` have passed. */
export async function until<T>(what: string | (() => string), answer: () => T | false | undefined | null, ms = 15_000): Promise<T> {
  for (const end = Date.now() + ms; ;) {
    const value = answer();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for ${typeof what === 'string' ? what : what()}`);
    await pause(pollEvery);
  }
}

/** Calls a provider, and calls it again where VS Code cancelled the call because another extension registered a provider meanwhile. */
export async function ask<T>(call: () => Thenable<T>, ms = 15_000): Promise<T> {
  for (const end = Date.now() + ms; ;) {
    try {
      return await call();
    } catch (error) {
      if (!isCancellation(error) || Date.now() > end) throw error;
    }
    await pause(pollEvery);
  }
}

/** Asks a provider until what it says satisfies `accept`: for what follows a change in its own time. */
export async function askUntil<T>(what: string, call: () => Thenable<T>, accept: (value: T) => boolean, ms = 15_000): Promise<T> {
  for (const end = Date.now() + ms; ;) {
    const value = await ask(call, ms);
    if (accept(value)) return value;
    if (Date.now() > end) throw new Error(`waited ${ms} ms in vain for ${what}; the last answer was ${JSON.stringify(value)}`);
    await pause(pollEvery);
  }
}

const isCancellation = (error: unknown): boolean => error instanceof Error && (error.name === 'Canceled' || error.message.startsWith('Canceled'));
