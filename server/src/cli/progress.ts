import { timeLeft } from '../workspace/time-left.ts';
import type { Progress } from '../workspace/ports.ts';
import type { Output } from './host.ts';

const eraseLine = '\r\u001b[K';

/** Shows on a terminal how far long work is; on anything else it says nothing. */
export function progressOn(output: Output, title: string): Progress & { end(): Promise<void> } {
  const begun = performance.now();
  let shown = '';
  return {
    report: (_done, _total, share) => {
      const left = timeLeft(share, performance.now() - begun);
      const line = `${title}: ${Math.floor(100 * share)} %${left === null ? '' : `, ${left}`}`;
      if (!output.isTerminal || line === shown) return;
      shown = line;
      void output.write(`${eraseLine}${line}`);
    },
    end: () => (shown === '' ? Promise.resolve() : output.write(eraseLine)),
  };
}
