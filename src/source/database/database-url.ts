import {
  credentialsInUrl,
  databaseUnnamed,
  optionUnknown,
  portMissing,
} from './database-problems.ts';

/** Where a database is and what of it is wanted, as its URL says; never a password. */
export interface DatabaseUrl {
  /** Without user and options: what may stand in reports. */
  readonly shown: string;
  readonly scheme: string;
  readonly host: string;
  readonly port?: number;
  readonly user?: string;
  /** The path, decoded: database, schema and table, as many as were given. */
  readonly path: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** Whether an input is the URL of a database rather than a path. */
export function isDatabaseUrl(input: string, schemes: readonly string[]): boolean {
  const scheme = /^([a-z][a-z0-9+]*):\/\//i.exec(input)?.[1];
  return scheme !== undefined && schemes.includes(scheme.toLowerCase());
}

/**
 * Reads a URL as `postgres://reader@db.example.com:5432/shop/public/order*?sslmode=disable`.
 *
 * @throws Problem `source.database-password-in-url`, `source.database-unnamed`, `source.database-option-unknown`
 */
export function readDatabaseUrl(input: string, knownOptions: readonly string[]): DatabaseUrl {
  const url = parsed(input);
  const scheme = url.protocol.slice(0, -1).toLowerCase();
  const path = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const shown = `${scheme}://${url.host}${path.map((part) => `/${part}`).join('')}`;
  if (url.password !== '') throw credentialsInUrl({}, { file: shown });
  if (url.hostname === '' || path.length === 0) throw databaseUnnamed({}, { file: shown });
  const options = Object.fromEntries(url.searchParams);
  for (const name of Object.keys(options)) {
    if (knownOptions.includes(name)) continue;
    const known = knownOptions.join(', ');
    throw optionUnknown({ option: name, known }, { file: shown });
  }
  return {
    shown,
    scheme,
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    ...(url.port !== '' && { port: Number(url.port) }),
    ...(url.username !== '' && { user: decode(url.username) }),
    path,
    options,
  };
}

/** What cannot be read is told without what stands before the `@`. */
function parsed(input: string): URL {
  try {
    return new URL(input);
  } catch {
    throw portMissing({}, { file: input.replace(/\/\/[^/]*@/, '//').replace(/\?.*$/, '') });
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Whether traffic to a host stays on this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** Whether a name fits a pattern in which `*` stands for any characters and `?` for one. */
export function fitsPattern(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'su').test(name);
}
