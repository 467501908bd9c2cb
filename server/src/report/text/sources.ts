import { languageNamed } from '../../engine/language/languages.ts';
import { limitsOf } from '../../engine/language/limits.ts';
import { visible } from '../../engine/text/visible.ts';
import type { ListedSource, ReportedSkip } from '../report.ts';
import { count } from './names.ts';
import type { Printer, Style } from './printer.ts';
import { plainWords, wrap } from './wrap.ts';

/** The sources of a corpus for people: what each is, the id to cite it by, and what could not be read. */
export function printSources(sources: readonly ListedSource[], skipped: readonly ReportedSkip[], printer: Printer): string {
  const words = sources.reduce((total, source) => total + source.words, 0);
  const lines = [
    ...sources.flatMap((source) => [...sourceLines(source, printer), '']),
    `${count(sources.length, 'source')}, ${count(words, 'word')}.`,
    ...skipped.flatMap(({ path, message }) => wrap([...plainWords('not read:', 'warning'), ...plainWords(visible(`${path}: ${message}`))], printer.width, printer)),
  ];
  return `${lines.join('\n')}\n`;
}

function sourceLines({ id, path, title, author, issued, URL, type, language, words, extent, transcript, confidential, embargo, problems }: ListedSource, printer: Printer): string[] {
  const { name } = languageNamed(language);
  const limits = limitsOf(languageNamed(language));
  const facts = [title === null ? '' : `“${title}”`, author.join(', '), issued ?? '', type ?? '', language === 'en' ? '' : `in ${name}`, count(words, 'word'), extent === 'excerpt' ? 'an excerpt' : '',
    transcript === null ? '' : `${transcript} transcript`, confidential ? 'confidential' : '', embargo === null ? '' : `under embargo${embargo === 'always' ? '' : ` until ${embargo}`}`];
  const indented = (text: string, ...styles: Style[]): string[] =>
    wrap(plainWords(visible(text), ...styles), printer.width - 2, printer).map((line) => `  ${line}`);
  return [
    `${printer.paint('strong', visible(id))}  ${printer.paint('place', visible(path))}`,
    ...indented(facts.filter((fact) => fact !== '').join(', ')),
    ...(URL === null ? [] : indented(URL, 'faint')),
    ...(limits === null ? [] : indented(limits, 'faint')),
    ...problems.flatMap((problem) => indented(problem, 'warning')),
  ];
}
