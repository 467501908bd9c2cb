/** Parameters that say how a reader came to a page, not which page it is. */
const tracking = /^(?:utm_|mc_|pk_|mtm_|at_|hsa_)|^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|smid|cmpid|ncid|ocid|ref_src|_ga|_gl)$/i;
const web = /^(?:https?:)?\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i;
const archived = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.*)$/i;

/**
 * One form for all ways to write the address of a page: no scheme, `www.`, port of the scheme, closing slash, fragment or tracking
 * parameters; host in lower case, parameters in order. A copy in the Wayback Machine stands for the page.
 * @returns null for what is no web address
 */
export function normalizeUrl(text: string): string | null {
  const match = web.exec(text.trim());
  const authority = match?.[1];
  if (match === null || authority === undefined || authority === '') return null;
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase().replace(/:(?:80|443)$/, '').replace(/^www\./, '');
  const path = match[2] ?? '';
  const query = match[3] ?? '';
  const original = host === 'web.archive.org' ? archived.exec(path)?.[1] : undefined;
  if (original !== undefined) {
    // A path cannot hold `//`: some writers of addresses fold it.
    const address = original.replace(/^(https?:)\/+/i, '$1//') + (query === '' ? '' : `?${query}`);
    return normalizeUrl(/^https?:/i.test(address) ? address : `//${address}`);
  }
  const kept = query.split('&').filter((parameter) => parameter !== '' && !tracking.test(parameter.replace(/=.*$/s, ''))).sort();
  return host + decode(path).replace(/\/+$/, '') + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

/** Percent-decoded where that is possible: `%20` and a space are one. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
