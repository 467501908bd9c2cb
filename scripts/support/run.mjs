// Runs other programs for the scripts: their output goes to the terminal as it comes, and is kept where a script has to read it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A failure whose message tells all that the reader needs: printed without a stack. */
export class Problem extends Error {}

/** Something that a run needs cannot be had on this machine; the message names the command that gets it. */
export class Missing extends Problem {}

/** The exit status that says `Missing`, so that the run of all suites can count this one as skipped. */
export const missingStatus = 3;

/**
 * Runs a program without a shell and without input.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet`: the output is kept, not shown
 * @returns {Promise<{ status: number, output: string }>} `status` is 1 where a signal ended it
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [[child.stdout, process.stdout], [child.stderr, process.stderr]]) {
      from.setEncoding('utf8');
      from.on('data', (text) => {
        output += text;
        if (!quiet) to.write(text);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => { resolve({ status: code ?? 1, output }); });
  });
}

/** Runs a script of this project, or of a package, with the Node that runs this one. */
export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Runs npm: the one that started this script where there is one, else the one on the PATH. */
export async function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return runNode([cli, ...args], options);
  const beside = path.join(path.dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  if (process.platform === 'win32') return runNode([beside, ...args], options);
  try {
    return await run('npm', args, options);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    throw new Problem('npm is not on the PATH. It comes with Node: install Node again from its official installer, or add npm to the PATH.');
  }
}

/** Ends the script with a readable message when `main` fails. */
export async function entry(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Problem ? `\n${error.message}` : error);
    process.exitCode = error instanceof Missing ? missingStatus : 1;
  }
}
