import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  CompactSign,
  type CryptoKey,
  compactVerify,
  createLocalJWKSet,
  type JSONWebKeySet,
} from 'jose';
import { z } from 'zod';
import type { AnchoredHead, ChainHead } from './verify-chain.ts';

/** The key that anchors are signed by. */
export interface AnchorKey {
  readonly id: string;
  readonly algorithm: 'EdDSA' | 'ES256';
  readonly privateKey: CryptoKey;
}

export type AnchorFaultKind =
  /** The line is no anchor signed by a known key. */
  | 'bad-signature'
  /** Lines before this one were removed or changed. */
  | 'broken-link';

/** What is wrong with one line of an anchor file; lines count from 1. */
export interface AnchorFault {
  readonly kind: AnchorFaultKind;
  readonly line: number;
}

const anchorSchema = z.strictObject({
  organisation: z.uuid(),
  sequence: z.int().positive(),
  hash: z.string(),
  at: z.iso.datetime(),
  /** SHA-256 of the line before; empty in the first line. */
  previous: z.string(),
});

/**
 * Writes the ends of chains into a file outside the database, one signed line (a compact JWS) each, and returns when
 * they are on the disk. Each line carries the hash of the one before. One process writes a file at a time.
 */
export async function anchorHeads(
  file: string,
  heads: readonly ChainHead[],
  by: { readonly key: AnchorKey; readonly at: Date },
): Promise<void> {
  if (heads.length === 0) return;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'a+', 0o600);
  try {
    let previous = digestOf((await wholeLines(handle)).at(-1));
    let text = '';
    for (const { organisation, sequence, hash } of heads) {
      const anchor = { organisation, sequence, hash, at: by.at.toISOString(), previous };
      const line = await signed(anchor, by.key);
      previous = digestOf(line);
      text += `${line}\n`;
    }
    await handle.appendFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Reads a file of anchors, trusting those that one of `keys` signed. A file that is not there holds none. */
export async function readAnchors(
  file: string,
  keys: JSONWebKeySet,
): Promise<{ readonly anchors: readonly AnchoredHead[]; readonly faults: readonly AnchorFault[] }> {
  const lines = await linesOf(file);
  const keySet = createLocalJWKSet(keys);
  const anchors: AnchoredHead[] = [];
  const faults: AnchorFault[] = [];
  for (const [index, line] of lines.entries()) {
    const anchor = await verified(line, keySet);
    if (anchor === undefined) faults.push({ kind: 'bad-signature', line: index + 1 });
    else {
      const { previous, ...head } = anchor;
      anchors.push(head);
      const expected = digestOf(lines[index - 1]);
      if (previous !== expected) faults.push({ kind: 'broken-link', line: index + 1 });
    }
  }
  return { anchors, faults };
}

async function signed(anchor: z.infer<typeof anchorSchema>, key: AnchorKey): Promise<string> {
  return await new CompactSign(new TextEncoder().encode(JSON.stringify(anchor)))
    .setProtectedHeader({ alg: key.algorithm, kid: key.id, typ: 'assay-audit-anchor' })
    .sign(key.privateKey);
}

async function verified(line: string, keys: ReturnType<typeof createLocalJWKSet>) {
  try {
    const { payload, protectedHeader } = await compactVerify(line, keys, {
      algorithms: ['EdDSA', 'ES256'],
    });
    if (protectedHeader.typ !== 'assay-audit-anchor') return undefined;
    return anchorSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch {
    return undefined;
  }
}

async function linesOf(file: string): Promise<string[]> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (handle === undefined) return [];
  try {
    return (await handle.readFile('utf8')).split('\n').filter((line) => line !== '');
  } finally {
    await handle.close();
  }
}

/** A line that a crash cut off was never acknowledged: it goes before the next is written. */
async function wholeLines(handle: FileHandle): Promise<string[]> {
  const text = await handle.readFile('utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole.length < text.length) await handle.truncate(Buffer.byteLength(whole));
  return whole.split('\n').filter((line) => line !== '');
}

function digestOf(line: string | undefined): string {
  return line === undefined ? '' : createHash('sha256').update(line).digest('hex');
}
