// What every run in the browser needs first: the test host, a Chromium, and the extension as it is packaged.
import { Problem } from '../../scripts/support/run.mjs';
import { findChromium, installTestHost, isTestHostSupported } from '../../scripts/support/test-host.mjs';
import { packageExtension } from '../../scripts/package.mjs';

/** @returns {Promise<{ chromium: string, vsix: string }>} absolute paths */
export async function prepareBrowserRun() {
  if (!isTestHostSupported) throw new Problem('The VS Code server runs on Linux x64 only. Here, run `npm run test:desktop`.');
  await installTestHost();
  const chromium = await findChromium();
  if ('missing' in chromium) throw new Problem(chromium.missing);
  return { chromium: chromium.path, vsix: process.env.VERBATIM_VSIX ?? await packageExtension() };
}
