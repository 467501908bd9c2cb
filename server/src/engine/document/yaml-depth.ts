/** Brackets within brackets: what nobody writes by hand. */
const deepestFlow = 100;
/** Columns that a line is indented by, its `- ` and `? ` counted: no level of a block is without one. */
const deepestBlock = 200;

/**
 * Whether YAML may be nested more deeply than is safe to parse: the parser calls itself for each level, and a stack that runs out in
 * the middle of a regular expression ends the process, which no `catch` prevents. Marks inside of strings count too.
 */
export function isNestedDeeply(yaml: string): boolean {
  let flow = 0;
  let indentation = 0;
  let isIndenting = true;
  for (let i = 0; i < yaml.length; i++) {
    const character = yaml.charAt(i);
    if (character === '\n' || character === '\r') {
      indentation = 0;
      isIndenting = true;
      continue;
    }
    isIndenting &&= ' \t-?:'.includes(character);
    if (isIndenting) indentation++;
    if (character === '[' || character === '{') flow++;
    if ((character === ']' || character === '}') && flow > 0) flow--;
    if (flow > deepestFlow || indentation > deepestBlock) return true;
  }
  return false;
}
