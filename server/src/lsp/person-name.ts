/** A name as a draft writes it: transcripts have names in capitals. One word in capitals may be an abbreviation, and stays. */
export function personName(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || !/\p{L}\s+\p{L}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
