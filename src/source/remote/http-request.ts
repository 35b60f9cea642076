import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { innerAddress, isInner, lookupOutside } from './inner-network.ts';
import type { HttpAddress } from './remote-address.ts';
import { Interruption } from './remote-object.ts';
import {
  remoteChanged,
  remoteFailed,
  remoteNotFound,
  remoteRedirect,
  remoteRefused,
  remoteUnreachable,
} from './remote-problems.ts';

export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

const mostRedirects = 5;
const silenceMilliseconds = 60_000;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Sends a GET and returns the answer once its head is there. Redirects are followed as long as they
 * stay with the scheme and outside of inner networks; user and password go to their own origin alone.
 *
 * @throws Problem `source.remote-…` for what asking again does not help, Interruption for the rest
 */
export async function get(address: HttpAddress, asked: Asked): Promise<IncomingMessage> {
  let url = address.url;
  let outside = false;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const own = url.origin === address.url.origin ? address.authorization : undefined;
    const headers = {
      'user-agent': 'assay',
      // The bytes themselves: an encoding of the transfer would have other ranges and lengths.
      'accept-encoding': 'identity',
      ...(own === undefined ? {} : { authorization: own }),
      ...asked.headers,
    };
    const response = await send(url, { headers, signal: asked.signal, outside, address });
    const { statusCode = 0, socket } = response;
    if (!redirects.has(statusCode)) return accepted(response, address);
    if (hop === 0) outside = !isInner(socket.remoteAddress ?? '');
    const next = nextUrl(url, response.headers.location, address.shown);
    response.destroy();
    if (outside && isInner(next.hostname)) {
      throw remoteRedirect({ to: 'inner network' }, { file: address.shown });
    }
    url = next;
  }
  throw remoteRedirect({ to: `> ${mostRedirects}` }, { file: address.shown });
}

function nextUrl(from: URL, location: string | undefined, shown: string): URL {
  if (location === undefined || !URL.canParse(location, from.href)) {
    throw remoteRedirect({ to: 'no address' }, { file: shown });
  }
  const to = new URL(location, from);
  if (to.protocol !== from.protocol) {
    const scheme = /^[a-z][a-z0-9+.-]{0,20}:$/.test(to.protocol) ? to.protocol : 'another scheme';
    throw remoteRedirect({ to: scheme }, { file: shown });
  }
  to.username = '';
  to.password = '';
  return to;
}

function send(
  url: URL,
  {
    outside,
    address,
    ...asked
  }: Asked & { readonly outside: boolean; readonly address: HttpAddress },
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? secureRequest : plainRequest;
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...asked, ...(outside ? { lookup: lookupOutside } : {}) });
    sent.setTimeout(silenceMilliseconds, () => sent.destroy(new Interruption('ETIMEDOUT')));
    sent.on('response', resolve);
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (asked.signal.aborted || error instanceof Interruption) return reject(error);
      if (error.code === innerAddress) {
        return reject(remoteRedirect({ to: 'inner network' }, { file: address.shown }));
      }
      const code = error.code ?? 'unknown';
      // A certificate that cannot be trusted will not be trusted at the next attempt.
      const untrusted = /CERT|TLS|SSL|SELF_SIGNED/.test(code);
      reject(
        untrusted
          ? remoteUnreachable({ reason: code }, { file: address.shown })
          : new Interruption(code),
      );
    });
    sent.end();
  });
}

function accepted(response: IncomingMessage, { shown }: HttpAddress): IncomingMessage {
  const status = response.statusCode ?? 0;
  if (status === 200 || status === 206 || status === 416) return response;
  response.destroy();
  const where = { file: shown };
  if (status === 401 || status === 403 || status === 407) throw remoteRefused({ status }, where);
  if (status === 404 || status === 410) throw remoteNotFound({}, where);
  if (status === 412) throw remoteChanged({}, where);
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    throw new Interruption(String(status));
  }
  throw remoteFailed({ status }, where);
}
