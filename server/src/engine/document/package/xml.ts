import { Parser } from 'htmlparser2';
import { decodeText } from '../decode.ts';

/** An element of an XML file. Names are without their prefixes: each producer writes the usual ones. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** A string is text, its entities decoded. */
export type XmlNode = XmlElement | string;

/** Elements below this depth become siblings of one another: deeper files are made to break their readers. */
const deepest = 300;
/** More elements than the longest books have. */
const mostElements = 4_000_000;

/**
 * Parses XML as far as it makes sense; what is damaged does not keep the rest from being read. No entity is expanded but XML's own five
 * and characters by number, and nothing outside the file is looked at.
 * @returns an element without a name round everything
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const decoded = decodeText(bytes);
  const root: Open = { name: '', attributes: {}, children: [] };
  if ('code' in decoded) return root;
  const stack = [root];
  let elements = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++elements > mostElements) {
        parser.reset();
        return;
      }
      const element: Open = { name: localName(name), attributes: withLocalNames(attributes), children: [] };
      (stack[Math.min(stack.length, deepest) - 1] ?? root).children.push(element);
      stack.push(element);
    },
    onclosetag: () => {
      if (stack.length > 1) stack.pop();
    },
    ontext: (text) => {
      stack.at(-1)?.children.push(text);
    },
  }, { xmlMode: true, decodeEntities: true });
  parser.write(decoded.text);
  parser.end();
  return root;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

/** The elements right below an element. */
export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** The first element of a name right below another. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : elementsOf(element).find((child) => child.name === name);
}

/** The first element of a name anywhere below another, in the order of the file. */
export function descendantOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = child.name === name ? child : descendantOf(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements of a name anywhere below another, in the order of the file; not those within one that is found. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}

/** All text of an element, white space made single. */
export function textIn(element: XmlElement | undefined): string {
  return element === undefined ? '' : rawText(element).replace(/\s+/g, ' ').trim();
}

function rawText({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}
