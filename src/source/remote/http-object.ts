import type { IncomingMessage } from 'node:http';
import { get } from './http-request.ts';
import { type HttpAddress, unescaped } from './remote-address.ts';
import { type ByteRange, isUsableName, type RemoteObject } from './remote-object.ts';
import { remoteChanged, remoteLength, remoteNameUnusable } from './remote-problems.ts';

/** What the head of an answer says of the object as a whole. */
interface Version {
  readonly bytes: number | undefined;
  /** A strong ETag; a weak one promises no equal bytes. */
  readonly etag: string | undefined;
}

/**
 * Asks a web server about a file, by its first byte: many refuse HEAD, and so does an address that
 * is signed for GET. Nothing that the server says becomes a name; that comes from the address.
 *
 * @throws Problem `source.remote-…`
 */
export async function openHttp(address: HttpAddress, signal: AbortSignal): Promise<RemoteObject> {
  const response = await get(address, { headers: { range: 'bytes=0-0' }, signal });
  response.destroy();
  const { shown } = address;
  const total = response.statusCode === 200 ? undefined : totalOf(response);
  const bytes = response.statusCode === 200 ? lengthOf(response, shown) : total;
  const etag = strongTag(response);
  const inParts = response.statusCode === 206 && total !== undefined && etag !== undefined;
  const version = { bytes, etag };
  return {
    shown,
    identity: address.url.href,
    place: placeOf(address),
    bytes,
    inParts,
    read: (range, reading) =>
      range !== undefined && inParts
        ? readRange(address, { range, version, signal: reading })
        : readWhole(address, version, reading),
  };
}

function placeOf({ url, shown }: HttpAddress): readonly string[] {
  const place = [url.hostname, ...url.pathname.split('/').slice(1).map(unescaped)];
  if (!place.every(isUsableName)) throw remoteNameUnusable({}, { file: shown });
  return place;
}

async function readRange(
  address: HttpAddress,
  {
    range,
    version,
    signal,
  }: { readonly range: ByteRange; readonly version: Version; readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const headers = {
    range: `bytes=${range.start}-${range.end - 1}`,
    'if-match': version.etag ?? '*',
  };
  const response = await get(address, { headers, signal });
  const said = response.headers['content-range'];
  const asked = `bytes ${range.start}-${range.end - 1}/${version.bytes}`;
  const same = strongTag(response) === version.etag;
  if (response.statusCode === 206 && same && said === asked) return response;
  response.destroy();
  const where = { file: address.shown };
  throw response.statusCode === 206 && same ? remoteLength({}, where) : remoteChanged({}, where);
}

async function readWhole(
  address: HttpAddress,
  version: Version,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const response = await get(address, { headers: {}, signal });
  const same = response.statusCode === 200 && strongTag(response) === version.etag;
  if (same && lengthOf(response, address.shown) === version.bytes) return response;
  response.destroy();
  throw remoteChanged({}, { file: address.shown });
}

/** Undefined where it comes in chunks, whose end is marked; an end that nothing marks proves nothing. */
function lengthOf({ headers }: IncomingMessage, shown: string): number | undefined {
  const length = headers['content-length'];
  if (length !== undefined && /^\d{1,15}$/.test(length)) return Number(length);
  if (/\bchunked\b/i.test(headers['transfer-encoding'] ?? '')) return undefined;
  throw remoteLength({}, { file: shown });
}

function totalOf({ headers }: IncomingMessage): number | undefined {
  const total = /^bytes (?:\*|0-0)\/(\d{1,15})$/.exec(headers['content-range'] ?? '')?.[1];
  return total === undefined ? undefined : Number(total);
}

function strongTag({ headers }: IncomingMessage): string | undefined {
  const { etag } = headers;
  return etag !== undefined && /^"[^"]*"$/.test(etag) ? etag : undefined;
}
