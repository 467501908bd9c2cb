/** A value as the command line prints it: indented, with a line break at its end. Same value, same bytes. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
