/** Any of the public forms as JSON: two spaces, keys in the order of the contract, a line feed at the end. Same input, same bytes. */
export function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
