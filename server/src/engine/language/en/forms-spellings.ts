const pairs = `colour color, colours colors, coloured colored, favour favor, honour honor`;

/** British and older spellings to the key they share with the American ones. */
export const spellings: ReadonlyMap<string, string> = new Map(
  pairs.split(/,\s*/).map((pair) => {
    const [from = '', to = ''] = pair.trim().split(' ');
    return [from, to];
  }),
);
