// What every run in the browser needs first: the test host, a Chromium, and the extension as it is packaged.
import { Missing } from '../../scripts/support/run.mjs';
import { findChromium, installTestHost, isTestHostSupported } from '../../scripts/support/test-host.mjs';
import { packageExtension } from '../../scripts/package.mjs';

/**
 * @returns {Promise<{ chromium: string, vsix: string }>} absolute paths
 * @throws {Missing} with the command that gets what is not there
 */
export async function prepareBrowserRun() {
  if (!isTestHostSupported) throw new Missing('The VS Code server runs on Linux x64 only. Here, run `npm run test:desktop`.');
  await installTestHost();
  return { chromium: await findChromium(), vsix: process.env.VERBATIM_VSIX ?? await packageExtension() };
}
