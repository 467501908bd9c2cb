/** Input that a command cannot work with: what, where, and what to do. Its message is for people. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
