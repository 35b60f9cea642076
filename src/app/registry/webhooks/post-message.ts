import { lookup as resolve } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Phrase } from '../../../vocabulary/text.ts';
import { reason } from './delivery-reasons.ts';
import { isPublicAddress } from './public-address.ts';
import { literalAddress, type WebhookReach } from './webhook-url.ts';

/** What goes to an address. */
export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What came of it: nothing where it arrived. */
export interface PostOutcome {
  readonly failure: Phrase | undefined;
  /** The address said that it is gone for good. */
  readonly gone: boolean;
}

const seconds = 10;

/**
 * Posts a message and reads the status of the answer, nothing else of it; redirections are not followed. The address
 * that a name leads to is checked where the connection is made, so that no second look-up can lead elsewhere.
 */
export async function postMessage(post: Post, reach: WebhookReach): Promise<PostOutcome> {
  const signal = AbortSignal.timeout(seconds * 1000);
  try {
    const status = await statusOf(post, { ...reach, signal });
    if (status >= 200 && status < 300) return { failure: undefined, gone: false };
    return { failure: reason('webhook.answered', { status }), gone: status === 410 };
  } catch (error) {
    if (error instanceof NotPublic) return { failure: reason('webhook.not-public'), gone: false };
    if (signal.aborted) return { failure: reason('webhook.too-slow', { seconds }), gone: false };
    const code = codeOf(error);
    if (code === undefined) throw error;
    return { failure: reason('webhook.no-connection', { code }), gone: false };
  }
}

function statusOf(
  { url, headers, body }: Post,
  { privateAddresses, signal }: WebhookReach & { readonly signal: AbortSignal },
): Promise<number> {
  const literal = literalAddress(url);
  if (!privateAddresses && literal !== undefined && !isPublicAddress(literal)) {
    return Promise.reject(new NotPublic());
  }
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((answered, failed) => {
    const sent = request(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body), 'User-Agent': 'Assay' },
      // A connection of its own: none that was opened for another name.
      agent: false,
      signal,
      ...(privateAddresses ? {} : { lookup: lookUpPublic }),
    });
    sent.once('response', (response) => {
      answered(response.statusCode ?? 0);
      response.destroy();
    });
    sent.once('error', failed);
    sent.end(body);
  });
}

/** Looks a name up once; the connection goes to what was looked at here. */
const lookUpPublic: LookupFunction = (name, options, found) => {
  resolve(name, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, '');
    const [first] = addresses;
    if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
      return found(new NotPublic(), '');
    }
    if (options.all) return found(null, addresses);
    return found(null, first.address, first.family);
  });
};

class NotPublic extends Error {}

/** As in `ECONNREFUSED` or `CERT_HAS_EXPIRED`; an error without one is a bug of ours. */
function codeOf(error: unknown): string | undefined {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}
