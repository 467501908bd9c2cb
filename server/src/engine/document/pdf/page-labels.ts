/**
 * How the pages of a file are numbered: by what is printed on them, else by what the file says, else counted on from the page before, else
 * from the file's first.
 * @param folios what is printed on each page
 * @param labels what the file says of each page; null where it says nothing
 */
export function pageLabels(folios: readonly (string | null)[], labels: readonly string[] | null): readonly string[] {
  const firstPrinted = folios.findIndex((folio) => folio !== null && /^\d+$/.test(folio));
  const result: string[] = [];
  folios.forEach((folio, index) => {
    const before = result[index - 1];
    const given = folio ?? (labels?.[index] || null);
    result.push(given ?? counted(before, index, firstPrinted, folios[firstPrinted] ?? null));
  });
  return result;
}

function counted(before: string | undefined, index: number, firstPrinted: number, printed: string | null): string {
  if (before !== undefined && /^\d+$/.test(before)) return String(Number(before) + 1);
  const back = printed === null ? 0 : Number(printed) - (firstPrinted - index);
  return String(back > 0 ? back : index + 1);
}
