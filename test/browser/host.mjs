// Starts a VS Code server with a workspace of its own, and a headless Chromium on it. Nothing of it outlives `stop`.
import { spawn, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { testHost } from '../../scripts/support/test-host.mjs';

/** The test host's packages are its own, and are there only once it is installed. */
const loadPlaywright = () => createRequire(path.join(testHost.folder, 'package.json'))('playwright-core');

/** Milliseconds; a machine that does other work as well may need a minute until its extensions are there. */
const longestWait = 120_000;

/** Whether an address names this machine: everything else is a request to another host. */
const isOwn = (url) => !/^(https?|wss?):$/.test(url.protocol) || ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);

const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'git.enabled': false,
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
};

/**
 * @typedef {object} HostOptions
 * @property {string} chromium the browser's path
 * @property {string} workspace a folder, which is copied: tests may change what is in the copy
 * @property {string} [open] what to open in the copy: by default the whole folder; else a `.code-workspace` file in it
 * @property {string} vsix the extension to install
 * @property {Record<string, unknown>} [settings] of the user
 * @property {Record<string, unknown>} [machineSettings] settings that only the machine may have
 * @property {boolean} [trust] whether workspace trust is asked for; by default every workspace is trusted
 * @property {Record<string, string>} [env] for the server and all that it starts
 * @property {string} [preload] a module that every Node process of the server loads first: absolute path
 */

/** @param {HostOptions} options */
export async function startHost({ chromium: executablePath, workspace, open, vsix, settings, machineSettings = {}, trust = false, env: extraEnv, preload }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  const copy = path.join(folder, 'desk');
  const stops = [() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };

  try {
    await cp(workspace, copy, { recursive: true });
    const env = serverEnvironment(folder, extraEnv);
    const dirs = ['--user-data-dir', path.join(folder, 'data'), '--extensions-dir', path.join(folder, 'extensions')];
    await mkdir(path.join(folder, 'data/User'), { recursive: true });
    await writeFile(path.join(folder, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
    await mkdir(path.join(folder, 'data/Machine'), { recursive: true });
    await writeFile(path.join(folder, 'data/Machine/settings.json'), JSON.stringify(machineSettings));
    installExtension(vsix, dirs, env);

    const authority = `127.0.0.1:${await freePort()}`;
    const server = await startServer({ authority, dirs, env, trust, preload });
    stops.push(server.stop);

    const browser = await loadPlaywright().chromium.launch({
      executablePath, headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    stops.push(() => browser.close());
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(longestWait);
    const otherHosts = new Set();
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!isOwn(url)) otherHosts.add(url.host);
    });
    page.on('pageerror', (error) => { console.log(`[page] ${error.message}`); });

    const uri = (file) => `vscode-remote://${authority}${file}`;
    return {
      page,
      /** The copy of the workspace: absolute path. */
      workspace: copy,
      /** Hosts other than this machine that the page asked for anything. */
      otherHosts,
      /** What the server printed. */
      serverLog: server.log,
      /** The address of a file of this machine inside VS Code. */
      uri,
      /** The page's address. @param {[string, string][]} payload */
      address: (payload = []) => {
        const url = new URL(`http://${authority}/`);
        url.searchParams.set(open ? 'workspace' : 'folder', open ? path.join(copy, open) : copy);
        url.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
        return url.href;
      },
      /** The address of a window without a folder. */
      emptyWindow: () => `http://${authority}/?ew=true&payload=${encodeURIComponent(JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true']]))}`,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** No gallery to look extensions up in, and no folder of the user's to read or write. */
function serverEnvironment(folder, extra) {
  const home = path.join(folder, 'home');
  const env = { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...extra };
  delete env.NODE_OPTIONS;
  delete env.VSCODE_IPC_HOOK_CLI;
  return env;
}

const serverEntry = path.join(testHost.codeServer, 'out/node/entry.js');

function installExtension(vsix, dirs, env) {
  const { status, stdout, stderr } = spawnSync(testHost.node, [serverEntry, ...dirs, '--install-extension', path.resolve(vsix)], { env, encoding: 'utf8' });
  if (status !== 0 || !stdout.includes('successfully installed')) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}

async function startServer({ authority, dirs, env, trust, preload }) {
  const child = spawn(testHost.node, [
    // As an argument, which child processes inherit: VS Code takes NODE_OPTIONS from its extension host.
    ...(preload ? [`--import=${pathToFileURL(preload).href}`] : []), serverEntry, ...dirs, '--auth', 'none', '--bind-addr', authority, '--disable-telemetry', '--disable-update-check',
    '--disable-getting-started-override', '--disable-proxy', ...(trust ? [] : ['--disable-workspace-trust']),
    // Without it the page may not name an extension or a suite to run.
    '--vscode-option', 'enable-smoke-test-driver',
  ], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => { log += text; });
  const ended = new Promise((resolve) => { child.once('exit', resolve); });

  const stop = async () => {
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(hard);
  };
  for (const deadline = Date.now() + 60_000; ;) {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended with ${child.exitCode}:\n${log}`);
    if (await fetch(`http://${authority}/healthz`).then((answer) => answer.ok, () => false)) return { stop, log: () => log };
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`The VS Code server did not start:\n${log}`);
    }
    await pause(100);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => { resolve(port); });
    });
  });
}
