// `npm run test:desktop`: the suites of test/suite in VS Code desktop, against the packaged extension. Downloads VS Code, or takes the
// one that VSCODE_EXECUTABLE names (the program itself, not the `code` shell script); VSCODE_VERSION chooses what to download.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packageExtension } from '../../scripts/package.mjs';
import { install } from '../../scripts/support/install.mjs';
import { entry, Missing, Problem, root } from '../../scripts/support/run.mjs';
import { installDesktopHost, testHost } from '../../scripts/support/test-host.mjs';
import { buildSuites } from '../build.mjs';
import { makeEmptyExtension } from '../empty-extension.mjs';

await entry(async () => {
  await install();
  await installDesktopHost();
  const electron = createRequire(path.join(testHost.folder, 'package.json'))('@vscode/test-electron');
  const vsix = process.env.VERBATIM_VSIX ?? await packageExtension();
  const suites = await buildSuites();
  const executable = await findVsCode(electron);

  // A short path: VS Code's socket lies under it, and systems allow about a hundred characters.
  const folder = await mkdtemp(path.join(tmpdir(), 'vb-'));
  try {
    const desk = path.join(folder, 'desk');
    await cp(path.join(root, 'test/fixtures/workspace'), desk, { recursive: true });
    await mkdir(path.join(folder, 'd/User'), { recursive: true });
    await writeFile(path.join(folder, 'd/User/settings.json'), JSON.stringify({
      'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'workbench.startupEditor': 'none', 'git.enabled': false, 'files.autoSave': 'off',
    }));
    const dirs = [`--user-data-dir=${path.join(folder, 'd')}`, `--extensions-dir=${path.join(folder, 'e')}`];
    installExtension(electron, executable, [...dirs, '--install-extension', vsix]);
    process.exitCode = await electron.runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: await makeEmptyExtension(),
      extensionTestsPath: suites,
      launchArgs: [path.join(desk, 'desk.code-workspace'), ...dirs, '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes',
        ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

async function findVsCode(electron) {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  try {
    return await electron.downloadAndUnzipVSCode(process.env.VSCODE_VERSION ?? 'stable');
  } catch (error) {
    throw new Missing(`VS Code could not be downloaded (${error.message}). Install it, and run \`VSCODE_EXECUTABLE=/path/to/code npm run test:desktop\`.`);
  }
}

function installExtension(electron, executable, args) {
  const [cli, ...first] = electron.resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const { status } = spawnSync(cli, [...first, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Problem('VS Code did not install the package.');
}
