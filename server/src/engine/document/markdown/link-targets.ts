import type { SyntaxNode, Tree } from '@lezer/common';
import { decodeHTMLStrict } from 'entities';

/** Where the links of one document lead. */
export interface LinkTargets {
  /** Target of a link or image node; null where it is no link, since nothing defines its label. */
  readonly targetOf: (node: SyntaxNode) => string | null;
  /** Target that a link definition gives to a label, without the brackets; null for an unknown label. */
  readonly targetOfLabel: (label: string) => string | null;
  /** Whether the document defines no label. */
  readonly isEmpty: boolean;
  /** How often a label was looked up so far: what is read between two equal counts does not depend on definitions. */
  readonly lookups: () => number;
}

/**
 * Collects the link definitions of a tree.
 * @param body the text that the tree's positions count in
 */
export function linkTargets(tree: Tree, body: string): LinkTargets {
  const definitions = body.includes(']:') ? readDefinitions(tree, body) : new Map<string, string>();
  let lookups = 0;
  const targetOfLabel = (label: string): string | null => {
    lookups++;
    return definitions.size === 0 ? null : definitions.get(normalised(label)) ?? null;
  };
  const targetOf = (node: SyntaxNode): string | null => {
    const [open, close, destination] = node.getChildren('LinkMark');
    const url = node.getChildren('URL').find((candidate) => close !== undefined && candidate.from >= close.to);
    if (url !== undefined) return readTarget(body.slice(url.from, url.to));
    const label = node.getChild('LinkLabel');
    if (destination !== undefined && body[destination.from] === '(') return '';
    const named = label === null ? '' : body.slice(label.from + 1, label.to - 1);
    return targetOfLabel(named.trim().length > 0 ? named : body.slice(open?.to ?? node.from, close?.from ?? node.to));
  };
  return { targetOf, targetOfLabel, isEmpty: definitions.size === 0, lookups: () => lookups };
}

function readDefinitions(tree: Tree, body: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  tree.iterate({
    enter: ({ name, node }) => {
      if (name !== 'LinkReference') return name !== 'Paragraph';
      const label = node.getChild('LinkLabel');
      const url = node.getChild('URL');
      if (label === null || url === null) return false;
      const key = normalised(body.slice(label.from + 1, label.to - 1));
      if (!found.has(key)) found.set(key, readTarget(body.slice(url.from, url.to)));
      return false;
    },
  });
  return found;
}

/** Labels match without regard to case and white space. */
function normalised(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

function readTarget(written: string): string {
  const bare = written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
  return decodeHTMLStrict(bare.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}
