/** How a file is reached from the folder of another; both paths count from the same folder, `/` between names. */
export function relativePath(from: string, to: string): string {
  const fromNames = from.split('/').slice(0, -1);
  const toNames = to.split('/');
  let shared = 0;
  while (shared < fromNames.length && shared < toNames.length - 1 && fromNames[shared] === toNames[shared]) shared++;
  return [...fromNames.slice(shared).map(() => '..'), ...toNames.slice(shared)].join('/');
}
