// Loaded by VS Code in its extension host, on the desktop and in the server alike.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { format } from 'node:util';

/** Tells our lines from what VS Code and other extensions print; the launchers look for it. */
const mark = '[suite] ';

/** Runs every bundled suite; rejects when a test failed or none ran. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  // The extension host passes console calls on without formatting them.
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    for (const line of format(...args).split('\n')) console.log(mark + line);
  };
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, color: false, reporter: 'spec', forbidOnly: true });
  for (const name of fs.readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, failures: failed = 0, pending = 0 } = runner.stats ?? {};
      console.log(`${mark}${passes} passed, ${failed} failed, ${pending} skipped`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (passes === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}
