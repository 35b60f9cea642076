import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { credentialsUnreadable } from './database-problems.ts';
import type { DatabaseUrl } from './database-url.ts';

/** Who asks the database. Never shown, logged or kept. */
export interface Credentials {
  readonly user?: string;
  readonly password?: string;
  /** Certificates of the authority that signed the server's, as PEM. */
  readonly ca?: string;
}

const fileSchema = z.array(
  z.strictObject({
    url: z.string().max(2048),
    user: z.string().max(256).optional(),
    password: z.string().max(4096).optional(),
    caFile: z.string().max(4096).optional(),
  }),
);

/** Names of environment variables that hold user and password, as the database's own tools read them. */
export interface EnvironmentNames {
  readonly user: readonly string[];
  readonly password: readonly string[];
}

/** Reads an environment variable. */
export type Environment = (name: string) => string | undefined;

/**
 * The credentials of a database: from the entry of the file in `ASSAY_CREDENTIALS` whose address the URL
 * starts with (the longest), else from the environment variables of the database's own tools.
 *
 * @throws Problem `source.credentials-unreadable`
 */
export async function credentialsOf(
  url: DatabaseUrl,
  { environment, names }: { readonly environment: Environment; readonly names: EnvironmentNames },
): Promise<Credentials> {
  const first = (list: readonly string[]) => list.map(environment).find((v) => v !== undefined);
  const file = environment('ASSAY_CREDENTIALS');
  const entry = file === undefined ? {} : await entryOf(url, file);
  const user = url.user ?? entry.user ?? first(names.user);
  const password = entry.password ?? first(names.password);
  return {
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(entry.ca !== undefined && { ca: entry.ca }),
  };
}

async function entryOf({ shown }: DatabaseUrl, file: string): Promise<Credentials> {
  const entries = await readCredentials(file);
  const [entry] = entries
    .filter(({ url }) => shown === url || shown.startsWith(`${url.replace(/\/$/, '')}/`))
    .sort((a, b) => b.url.length - a.url.length);
  if (entry === undefined) return {};
  const { user, password, caFile } = entry;
  const ca = caFile && (await readFile(resolve(dirname(file), caFile), 'utf8'));
  return {
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ...(ca !== undefined && { ca }),
  };
}

async function readCredentials(file: string): Promise<z.infer<typeof fileSchema>> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) throw credentialsUnreadable({ reason: 'not-there' });
  if ((found.mode & 0o077) !== 0) throw credentialsUnreadable({ reason: 'others-can-read' });
  try {
    return fileSchema.parse(parse(await readFile(file, 'utf8')));
  } catch {
    // What the parser says could quote the password.
    throw credentialsUnreadable({ reason: 'not-as-expected' });
  }
}
