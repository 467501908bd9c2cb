// `npm run test:host`: the suites of test/suite in the extension host of a real VS Code, against the packaged extension.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { entry, root } from '../../scripts/support/run.mjs';
import { prepareBrowserRun } from './prepare.mjs';
import { startHost } from './host.mjs';
import { buildSuites } from '../build.mjs';
import { makeEmptyExtension } from '../empty-extension.mjs';

const longestRun = 480_000;
const mark = '[suite] ';

await entry(async () => {
  const { chromium, vsix } = await prepareBrowserRun();
  const suites = await buildSuites();
  const host = await startHost({ chromium, vsix, workspace: path.join(root, 'test/fixtures/workspace'), open: 'desk.code-workspace' });
  try {
    const code = await runSuites(host, suites);
    if (code === 0) return;
    process.exitCode = 1;
    await mkdir(path.join(root, 'out'), { recursive: true });
    await host.page.screenshot({ path: path.join(root, 'out/suite-failed.png') });
    if (code === undefined) console.error(`No end after ${longestRun / 1000} s.\n${host.serverLog().slice(-3000)}`);
  } finally {
    await host.stop();
  }
});

/** @returns {Promise<number | undefined>} the exit code that VS Code gives, or undefined when it gave none in time */
async function runSuites(host, suites) {
  const ended = new Promise((resolve) => {
    setTimeout(resolve, longestRun).unref();
    void host.page.exposeFunction('codeAutomationExit', resolve);
  });
  await host.page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
    if (text.startsWith(mark)) console.log(text.slice(mark.length));
    else if (process.env.VERBOSE) console.log(`[${type}] ${text}`);
  });
  await host.page.goto(host.address([
    ['extensionDevelopmentPath', host.uri(await makeEmptyExtension())],
    ['extensionTestsPath', host.uri(suites)],
  ]));
  return ended;
}
