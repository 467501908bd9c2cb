import type { Progress } from '../workspace/ports.ts';
import type { Output } from './host.ts';

const eraseLine = '\r\u001b[K';

/** Shows on a terminal how far long work is; on anything else it says nothing. */
export function progressOn(output: Output, title: string): Progress & { end(): Promise<void> } {
  let shown = '';
  return {
    report: (done, total) => {
      const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
      const line = `${title}: ${percent} %`;
      if (!output.isTerminal || line === shown) return;
      shown = line;
      void output.write(`${eraseLine}${line}`);
    },
    end: () => (shown === '' ? Promise.resolve() : output.write(eraseLine)),
  };
}
