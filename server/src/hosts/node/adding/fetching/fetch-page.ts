import type { IncomingMessage } from 'node:http';
import type { FetchedPage, FetchLimits, PageFetcher, Redirect } from '../../../../workspace/adding/addition.ts';
import { endingOf } from '../../../../workspace/adding/media-type.ts';
import { pageAddress } from '../../../../workspace/adding/page-address.ts';
import { readBody } from './body.ts';
import { FetchRefused } from './refusal.ts';
import { ask } from './request.ts';
import type { Lookup } from './resolve.ts';
import { checkedAddresses, systemLookup } from './resolve.ts';

export interface FetcherOptions {
  /** How this program calls itself. */
  readonly userAgent: string;
  readonly lookup?: Lookup;
  /** Whoever asked may lose interest. */
  readonly cancelled?: AbortSignal;
}

/** Fetches pages over the network. This folder is the only place of the program where connections are opened. */
export function nodePageFetcher({ userAgent, lookup = systemLookup, cancelled }: FetcherOptions): PageFetcher {
  return {
    fetch: async (start, { limits, allowsPrivate }) => {
      const redirects: Redirect[] = [];
      const deadline = AbortSignal.timeout(limits.milliseconds);
      const signal = AbortSignal.any(cancelled === undefined ? [deadline] : [deadline, cancelled]);
      const open = async (url: URL): Promise<IncomingMessage> => ask(url, await beforeAbort(checkedAddresses(url, allowsPrivate, lookup), signal), { userAgent }, signal);
      try {
        return { page: await follow(start, limits, signal, redirects, open) };
      } catch (error) {
        return { refusal: toRefused(error, start, limits, cancelled?.aborted === true, signal.aborted).toRefusal(redirects) };
      }
    },
  };
}

async function follow(start: URL, limits: FetchLimits, signal: AbortSignal, redirects: Redirect[], open: (url: URL) => Promise<IncomingMessage>): Promise<FetchedPage> {
  const seen = new Set<string>();
  for (let url = start; ;) {
    if (seen.has(url.href)) throw new FetchRefused('redirects', `${start.href}: the page sends its reader round in a circle (${url.href} again). Without cookies, which Verbatim does not keep, some pages do. Save it from your browser.`);
    seen.add(url.href);
    const response = await open(url);
    const next = redirectOf(response, url);
    if (next === null) return { url: url.href, redirects, contentType: response.headers['content-type'] ?? null, bytes: await read(response, url, limits, signal) };
    response.destroy();
    redirects.push(next.redirect);
    if (redirects.length > limits.redirects) throw new FetchRefused('redirects', `${start.href}: the page sends its reader on more than ${limits.redirects} times, the last time to ${next.url.href}. Add the address that your browser ends at.`);
    url = next.url;
  }
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): { readonly url: URL; readonly redirect: Redirect } | null {
  if (!redirectStatuses.has(statusCode) || headers.location === undefined) return null;
  const next = pageAddress(headers.location, url.href);
  if (typeof next === 'string') throw new FetchRefused('address', `${url.href} sends its reader on to an address that is not fetched: ${next}`);
  return { url: next, redirect: { from: url.href, to: next.href, status: statusCode } };
}

async function read(response: IncomingMessage, url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
  const { statusCode = 0, headers } = response;
  const refusal = statusCode === 200 ? typeRefusal(headers['content-type'] ?? null, url) : statusRefusal(statusCode, url);
  if (refusal !== null) {
    response.destroy();
    throw refusal;
  }
  return readBody(response, url.href, limits.bytes, signal);
}

/** What nobody can read is not fetched. */
function typeRefusal(contentType: string | null, url: URL): FetchRefused | null {
  if (endingOf(contentType, url.href) !== null) return null;
  return new FetchRefused('type', `${url.href}: there is no reader for what this is (${contentType ?? 'nothing is said of it'}). Web pages, PDF, Word, OpenDocument, EPUB and text can be added.`);
}

function statusRefusal(status: number, { href }: URL): FetchRefused {
  const save = 'Log in with your browser, save the page from there (as HTML only) into the corpus folder.';
  if (status === 401 || status === 407) return new FetchRefused('login', `${href}: the page needs a login (${status}). ${save}`);
  if (status === 402) return new FetchRefused('paid', `${href}: the page must be paid for (402). ${save}`);
  if (status === 403) return new FetchRefused('login', `${href}: the site does not give the page to everybody (403): it may need a login, or refuse programs. ${save}`);
  if (status === 404 || status === 410) return new FetchRefused('status', `${href}: there is no such page${status === 410 ? ' any more' : ''} (${status}). Look for it in your browser; an archive may have it.`);
  if (status === 429) return new FetchRefused('status', `${href}: the site has been asked too often (429). Wait a while, then try again.`);
  if (status === 451) return new FetchRefused('status', `${href}: the site may not show the page here for legal reasons (451).`);
  if (status >= 500) return new FetchRefused('status', `${href}: the site has a fault of its own (${status}). Try again later.`);
  return new FetchRefused('status', `${href}: the site answered ${status}, which is no page. Does it open in your browser?`);
}

function toRefused(error: unknown, { href }: URL, { milliseconds }: FetchLimits, isCancelled: boolean, isAborted: boolean): FetchRefused {
  if (isCancelled) return new FetchRefused('cancelled', `${href}: cancelled; nothing was saved.`);
  if (error instanceof FetchRefused) return error;
  if (isAborted) return new FetchRefused('too-slow', `${href}: the page was not there within ${milliseconds / 1000} s. Try again, or give it longer: --timeout on the command line, the setting verbatim.add.timeoutSeconds in the editor.`);
  return new FetchRefused('unreachable', `${href}: ${error instanceof Error ? error.message : String(error)}. Does the page open in your browser?`);
}

/** Some steps cannot be taken back: they are no longer waited for. */
function beforeAbort<T>(step: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => { reject(new Error('aborted')); };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    step.then(resolve, reject).finally(() => { signal.removeEventListener('abort', stop); });
  });
}
