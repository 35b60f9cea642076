import type { Context } from 'hono';
import { ifMatchMissing } from '../server-problems.ts';
import type { ServerEnv } from '../server-settings.ts';

/** The ETag of a version. */
export function etagOf(version: string | number): string {
  return `"${version}"`;
}

/** The version that a change was decided on, from If-Match. Raises `server.if-match-missing`. */
export function expectedVersion(c: Context<ServerEnv>): string {
  const version = /^"([^"]*)"$/.exec(c.req.header('If-Match') ?? '')?.[1];
  if (version === undefined) throw ifMatchMissing({});
  return version;
}

/** The same, where versions are numbers. What is none was never an ETag of ours. Raises `server.if-match-missing`. */
export function expectedNumber(c: Context<ServerEnv>): number {
  const version = Number(expectedVersion(c));
  if (!Number.isSafeInteger(version)) throw ifMatchMissing({});
  return version;
}

/** Names an answer by its ETag, and says whether the client holds that one (RFC 9110, section 13.1.2). */
export function isUnchanged(c: Context<ServerEnv>, etag: string): boolean {
  c.header('ETag', etag);
  const held = c.req.header('If-None-Match') ?? '';
  return held
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '') === etag || one.trim() === '*');
}
