import { exit } from '../exit.ts';
import type { ExitStatus } from '../exit.ts';
import type { CommandLineHost } from '../host.ts';
import type { CommandArguments } from '../options.ts';
import { Problem } from '../problem.ts';

/** `verbatim purge`: removes what is kept of sources between runs. */
export async function purge(host: CommandLineHost, { operands, options }: CommandArguments<'purge'>): Promise<ExitStatus> {
  const [unexpected] = operands;
  if (unexpected !== undefined) throw new Problem(`purge takes no file, and "${unexpected}" was given. To remove what is kept in a folder of your choice: verbatim purge --cache ${unexpected}`);
  const place = host.cachePlace(options.cache);
  if (host.keeping === undefined || place === null) throw new Problem('this system has no folder for such things, and nothing is kept. If you named one with --cache, name it again.');
  const { files, bytes } = await host.keeping.purge(place);
  await host.stdout.write(files === 0 ? `Nothing was kept in ${place}.\n` : `Removed ${String(files)} ${files === 1 ? 'file' : 'files'}, ${megabytes(bytes)}, from ${place}.\n`);
  return exit.fine;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
