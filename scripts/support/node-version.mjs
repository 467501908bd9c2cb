// The first thing that every script does: a Node that is too old fails in ways that nobody can read.
import { Problem } from './run.mjs';

/**
 * @param {string} minimum for example `20.19.0`
 * @throws {Problem} when the running Node is older
 */
export function requireNode(minimum) {
  const [have, need] = [process.versions.node, minimum].map((version) => version.split('.').map(Number));
  const differs = need.findIndex((part, at) => part !== have[at]);
  if (differs === -1 || have[differs] > need[differs]) return;
  throw new Problem(`Node ${minimum} or newer is needed, and this is Node ${process.versions.node}.\nInstall a newer one (any newer release line will do) and run the same command again.`);
}
