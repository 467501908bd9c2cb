import type { HtmlElement } from './tree.ts';

/** Elements whose content is no running text of the page. */
const unread = new Set([
  'head', 'script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'select', 'button', 'textarea', 'input', 'label', 'audio', 'video', 'canvas', 'map',
]);
const around = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);
const rolesAround = new Set(['navigation', 'banner', 'complementary', 'contentinfo', 'dialog', 'alertdialog', 'alert', 'search', 'menu', 'menubar', 'toolbar']);
/** Words in class and id names of what surrounds an article. */
const namesAround = new RegExp(`(?:^|[\\s_-])(?:${[
  'cookies?', 'consent', 'gdpr', 'newsletters?', 'sign-?up', 'subscribe', 'subscription', 'social', 'shar(?:e|ing)(?:[_-]?(?:bar|buttons?|links?|tools?))?', 'related', 'recirc(?:ulation)?',
  'recommend(?:ed|ations?)', 'more-(?:stories|from|on)', 'read-(?:more|next)', 'most-(?:read|popular|viewed)', 'trending', 'promos?', 'adverts?', 'advertisement', 'sponsored', 'comments?-(?:list|section|area|form)',
  'breadcrumbs?', 'pagination', 'paywall', 'skip-links?', 'site-(?:header|footer|nav)', 'page-(?:header|footer)', 'masthead',
].join('|')})(?:$|[\\s_-])`, 'i');

/** Whether an element shows nothing to a reader of the page, or nothing that is text. */
export function isUnread(element: HtmlElement): boolean {
  const { attributes } = element;
  return unread.has(element.name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '');
}

/** Whether an element by its kind surrounds an article: navigation, footers, forms. What a blockquote or figure holds belongs to it. */
export function isAround(element: HtmlElement, ancestors: readonly HtmlElement[]): boolean {
  if (rolesAround.has(attribute(element, 'role'))) return true;
  if (around.has(element.name)) return !ancestors.some(({ name }) => name === 'blockquote' || name === 'figure');
  return element.name === 'header' && !ancestors.some(({ name }) => name === 'article' || name === 'main');
}

/** Whether the name of an element's class or its id says that it surrounds an article. A hint: names of whole pages can say so too. */
export function isNamedAround(element: HtmlElement): boolean {
  return namesAround.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
}

function attribute(element: HtmlElement, name: string): string {
  return (element.attributes[name] ?? '').slice(0, 500).toLowerCase();
}
