import { childOf, elementsOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';

/** What a paragraph or a run is by its style. */
export interface WordStyle {
  /** 1 to 6 for a heading. */
  readonly level?: number;
  readonly isQuote?: boolean;
  readonly isCaption?: boolean;
  readonly isListItem?: boolean;
  readonly isEmphasised?: boolean;
}

/** Built-in styles keep their English names in every language of Word; LibreOffice and pandoc have names of their own. */
const quoteName = /^(?:(?:intense )?quote|block (?:text|quote|quotation)|quotations?)$/i;
const headingName = /^heading (\d)$/i;
const titleName = /^title$/i;
const captionName = /caption$/i;
const listName = /^list(?: (?:paragraph|bullet|number|continue)\b.*)?$/i;
const emphasisName = /^(?:intense |subtle )?emphasis$/i;
/** A chain of styles that are based on one another is no longer than this. */
const longestChain = 20;

/** The styles of a document by their ids. @param root of `styles.xml` */
export function wordStyles(root: XmlElement | undefined): (id: string | undefined) => WordStyle {
  const elements = new Map<string, XmlElement>();
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const id = element.attributes['styleId'];
    if (element.name === 'style' && id !== undefined) elements.set(id, element);
  }
  const known = new Map<string, WordStyle>();
  const styleOf = (id: string | undefined, left: number): WordStyle => {
    if (id === undefined || left === 0) return {};
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const element = elements.get(id);
    // A style that is used and not described goes by its id, which is its English name without spaces.
    const own = element === undefined ? byName(id.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ')) : describe(element);
    const base = element === undefined ? undefined : childOf(element, 'basedOn')?.attributes['val'];
    const style = { ...styleOf(base, left - 1), ...own };
    known.set(id, style);
    return style;
  };
  return (id) => styleOf(id, longestChain);
}

function describe(element: XmlElement): WordStyle {
  const outline = Number(childOf(childOf(element, 'pPr'), 'outlineLvl')?.attributes['val'] ?? NaN);
  const style = byName(childOf(element, 'name')?.attributes['val'] ?? '');
  return {
    ...style,
    ...(outline >= 0 && outline < 9 && { level: Math.min(outline + 1, 6) }),
    ...(childOf(childOf(element, 'pPr'), 'numPr') !== undefined && { isListItem: true }),
    ...(isOn(childOf(childOf(element, 'rPr'), 'i')) && element.attributes['type'] === 'character' && { isEmphasised: true }),
  };
}

function byName(name: string): WordStyle {
  const heading = headingName.exec(name)?.[1];
  return {
    ...(heading !== undefined && { level: Math.min(Math.max(Number(heading), 1), 6) }),
    ...(titleName.test(name) && { level: 1 }),
    ...(quoteName.test(name) && { isQuote: true }),
    ...(captionName.test(name) && { isCaption: true }),
    ...(listName.test(name) && { isListItem: true }),
    ...(emphasisName.test(name) && { isEmphasised: true }),
  };
}

/** Whether a property such as `<w:i/>` is there and not switched off. */
export function isOn(property: XmlElement | undefined): boolean {
  return property !== undefined && !['0', 'false', 'off', 'none'].includes(property.attributes['val'] ?? '');
}
