import { childOf, descendantsOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';

/** What text is by its style. */
export interface TextStyle {
  readonly isQuote: boolean;
  readonly isTitle: boolean;
  readonly isCaption: boolean;
  readonly isEmphasised: boolean;
  readonly isStrong: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
}

const plain: TextStyle = { isQuote: false, isTitle: false, isCaption: false, isEmphasised: false, isStrong: false, isStruck: false, isHidden: false };
const longestChain = 20;

/** The styles of a document by their names, those that it made up for single places included. */
export function textStyles(parts: readonly (XmlElement | undefined)[]): (name: string | undefined) => TextStyle {
  const elements = new Map<string, XmlElement>();
  for (const part of parts) {
    for (const element of part === undefined ? [] : descendantsOf(part, 'style')) {
      const { name } = element.attributes;
      if (name !== undefined && !elements.has(name)) elements.set(name, element);
    }
  }
  const known = new Map<string, TextStyle>();
  const styleOf = (name: string | undefined, left: number): TextStyle => {
    if (name === undefined || left === 0) return plain;
    const cached = known.get(name);
    if (cached !== undefined) return cached;
    const element = elements.get(name);
    const style = { ...styleOf(element?.attributes['parent-style-name'], left - 1), ...byName(name), ...byProperties(element) };
    known.set(name, style);
    return style;
  };
  return (name) => styleOf(name, longestChain);
}

/** Names of built-in styles are English in every language; `_20_` is a space. */
function byName(name: string): Partial<TextStyle> {
  const plainName = name.replaceAll('_20_', ' ').toLowerCase();
  return {
    ...(/^(?:quotations?|(?:intense )?quote|block (?:text|quotation))$/.test(plainName) && { isQuote: true }),
    ...(plainName === 'title' && { isTitle: true }),
    ...(/^(?:caption|illustration|figure|table(?= caption)|.*caption)$/.test(plainName) && { isCaption: true }),
    ...(plainName === 'emphasis' && { isEmphasised: true }),
    ...(plainName === 'strong emphasis' && { isStrong: true }),
  };
}

function byProperties(element: XmlElement | undefined): Partial<TextStyle> {
  const { attributes = {} } = childOf(element, 'text-properties') ?? {};
  const isText = element?.attributes['family'] === 'text';
  const fontStyle = attributes['font-style'];
  const weight = attributes['font-weight'];
  return {
    ...(isText && fontStyle !== undefined && { isEmphasised: fontStyle === 'italic' || fontStyle === 'oblique' }),
    ...(isText && weight !== undefined && { isStrong: weight === 'bold' || Number(weight) >= 600 }),
    ...(isText && attributes['text-line-through-style'] !== undefined && { isStruck: attributes['text-line-through-style'] !== 'none' }),
    ...(attributes['display'] === 'none' && { isHidden: true }),
  };
}
