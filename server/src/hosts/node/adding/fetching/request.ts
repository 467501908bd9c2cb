import type { LookupAddress } from 'node:dns';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { FetchRefused } from './refusal.ts';

/** What is sent with every request, and nothing else: no cookies, no name, no address that was visited before. */
export interface RequestHeaders {
  readonly userAgent: string;
}

/**
 * Asks for a page at one of the given addresses, and comes back when its head is there. The body is still to be read, or to be destroyed.
 * @throws FetchRefused where the host does not answer
 */
export function ask(url: URL, addresses: readonly LookupAddress[], { userAgent }: RequestHeaders, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: 'GET',
    // One connection a request: none is left open, and none is shared.
    agent: false,
    signal,
    lookup: (_hostname, { all }, callback) => {
      const [first] = addresses;
      if (all === true) callback(null, [...addresses]);
      else callback(null, first?.address ?? '', first?.family);
    },
    headers: {
      'user-agent': userAgent,
      accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
      'accept-encoding': 'gzip, br',
      connection: 'close',
    },
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, options, resolve);
    request.on('error', (error) => { reject(signal.aborted ? error : toRefusal(url, error)); });
    request.end();
  });
}

const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME|SSL|TLS|EPROTO/;

function toRefusal({ host }: URL, error: Error): FetchRefused {
  const code = 'code' in error ? String(error.code) : '';
  if (certificateCodes.test(code)) return new FetchRefused('certificate', `${host}: the connection is not secure, so that nobody can say whose page this would be (${code}). If your browser trusts the site, save the page from there.`);
  const reasons: Readonly<Record<string, string>> = {
    ECONNREFUSED: 'nothing answers there', ECONNRESET: 'the connection was closed before there was an answer', EHOSTUNREACH: 'it cannot be reached from here', ENETUNREACH: 'it cannot be reached from here', ETIMEDOUT: 'it does not answer',
  };
  return new FetchRefused('unreachable', `${host}: ${reasons[code] ?? error.message}. Does the page open in your browser?`);
}
