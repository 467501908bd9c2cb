/** The longest address that is fetched, characters. */
const longest = 4_096;

/**
 * The address of a page as it was typed, or sent on to.
 * @param base what a relative address counts from
 * @returns what is wrong with it, and what to do, where it is none that can be fetched
 */
export function pageAddress(typed: string, base?: string): URL | string {
  const written = typed.trim();
  if (written.length > longest) return `the address has ${written.length} characters; at most ${longest} are taken.`;
  const url = parse(base === undefined && /^(?:www\.|[\w-]+(?:\.[\w-]+)+(?:\/|$))/i.test(written) ? `https://${written}` : written, base);
  const shown = written.length > 200 ? `${written.slice(0, 199)}…` : written;
  if (url === null) return `"${shown}" is no address of a web page. Copy the whole address from your browser, with https:// before it.`;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return `"${shown}" is no address of a web page: only http:// and https:// are fetched, and this begins with ${url.protocol}`;
  if (url.username !== '' || url.password !== '') return `the address holds a name or a password before "@${url.host}". Take them out: Verbatim logs in nowhere.`;
  url.hash = '';
  return url;
}

/** Whether what was typed is meant to be a web page rather than a file. */
export function looksLikeAddress(typed: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(typed.trim());
}

function parse(written: string, base: string | undefined): URL | null {
  try {
    return new URL(written, base);
  } catch {
    return null;
  }
}

/** Names that sites give to the same page for other screens. */
const sameSite = /^(?:www|m|mobile|amp)\./;

/**
 * What a page is known by when it is fetched again: the address that it gives itself, where it is one of the same site and no mere front page
 * (which many sites write into all of their pages by mistake), else where it was.
 */
export function identityOf(url: string, canonical: string | null): string {
  const own = new URL(url);
  const named = canonical === null ? null : pageAddress(canonical, url);
  const isItsOwn = named instanceof URL && siteOf(named) === siteOf(own) && (named.pathname !== '/' || own.pathname === '/');
  const { host, pathname, search } = isItsOwn ? named : own;
  return `${host.replace(sameSite, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

function siteOf({ host }: URL): string {
  return host.replace(sameSite, '');
}
