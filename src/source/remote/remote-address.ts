import { remoteAddressUnusable, remoteFolder } from './remote-problems.ts';

/** Objects of a bucket: one, those below a folder, or those that match a pattern. */
export interface S3Address {
  readonly kind: 's3';
  readonly bucket: string;
  /** The key as it is written: S3 knows no escapes. */
  readonly key: string;
  /** What may be printed. */
  readonly shown: string;
}

/** One file of a web server. */
export interface HttpAddress {
  readonly kind: 'http';
  /** Without user and password; its query may be a signature. */
  readonly url: URL;
  /** The header that user and password of the address make: sent, never shown. */
  readonly authorization: string | undefined;
  readonly shown: string;
}

export type RemoteAddress = S3Address | HttpAddress;

const remoteScheme = /^(?:s3a?|https?):\/\//i;
const anyScheme = /^[a-z][a-z0-9+.-]*:\/\//i;

/** Whether an input lies in object storage or on a web server. */
export function isRemote(input: string): boolean {
  return remoteScheme.test(input);
}

/** Whether an input is an address of any kind, and no path. */
export function isAddress(input: string): boolean {
  return anyScheme.test(input);
}

/**
 * An input as it may be printed, logged and kept: user, password, query and fragment of an address
 * are left out, for each of them may be a secret. A path stays as it is.
 */
export function shownInput(input: string): string {
  const scheme = anyScheme.exec(input)?.[0];
  if (scheme === undefined) return input;
  const rest = input.slice(scheme.length);
  // A key may hold `?` and `#`, as a pattern or as they are; a query is told by its `=`.
  const bare = /^s3a?:/i.test(scheme)
    ? rest.replace(/\?[^/]*=.*$/s, '')
    : rest.replace(/[?#].*$/s, '');
  const slash = bare.indexOf('/');
  const authority = slash === -1 ? bare : bare.slice(0, slash);
  const path = slash === -1 ? '' : bare.slice(slash);
  return `${scheme.toLowerCase()}${authority.slice(authority.lastIndexOf('@') + 1)}${path}`;
}

/**
 * Reads the address of a remote input.
 *
 * @throws Problem `source.remote-address` where it is none, or carries credentials for S3;
 * `source.remote-folder` where an HTTP address ends like a folder
 */
export function readAddress(input: string): RemoteAddress {
  return /^s3/i.test(input) ? readS3(input) : readHttp(input);
}

function readS3(input: string): S3Address {
  const shown = shownInput(input);
  const rest = input.replace(remoteScheme, '');
  const [bucket = '', ...key] = rest.split('/');
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(bucket)) {
    throw remoteAddressUnusable({}, { file: shown });
  }
  return { kind: 's3', bucket, key: key.join('/'), shown };
}

function readHttp(input: string): HttpAddress {
  const shown = shownInput(input);
  if (!URL.canParse(input)) throw remoteAddressUnusable({}, { file: shown });
  const url = new URL(input);
  if (url.pathname.endsWith('/')) throw remoteFolder({}, { file: shown });
  const { username, password } = url;
  const authorization = username === '' && password === '' ? undefined : basic(username, password);
  url.username = '';
  url.password = '';
  url.hash = '';
  return { kind: 'http', url, authorization, shown };
}

function basic(username: string, password: string): string {
  const pair = `${unescaped(username)}:${unescaped(password)}`;
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
}

/** A part of an address as text; what is no escape stays as it is. */
export function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
