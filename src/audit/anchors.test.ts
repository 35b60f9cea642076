import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { type AnchorKey, anchorHeads, readAnchors } from './anchors.ts';

const at = new Date('2026-03-01T08:00:00Z');
const head = (sequence: number) => ({
  organisation: '01890000-0000-7000-8000-000000000001',
  sequence,
  hash: String(sequence).repeat(64),
});

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-anchors-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  file = join(folder, 'kept', 'anchors.jws');
});

test('what was anchored is read back, from a file that others cannot read', async () => {
  const { key, keys } = await makeKey();
  await anchorHeads(file, [head(3)], { key, at });
  await anchorHeads(file, [head(5), head(8)], { key, at });
  const read = await readAnchors(file, keys);
  expect(read.faults).toEqual([]);
  expect(read.anchors).toEqual([3, 5, 8].map((n) => ({ ...head(n), at: at.toISOString() })));
  expect(statSync(file).mode & 0o077).toBe(0);
});

test('a file that is not there holds no anchors', async () => {
  const { keys } = await makeKey();
  expect(await readAnchors(file, keys)).toEqual({ anchors: [], faults: [] });
});

test('a line taken out, changed or signed by somebody else is named', async () => {
  const { key, keys } = await makeKey();
  await anchorHeads(file, [head(1), head(2), head(3)], { key, at });
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [lines[0], lines[2], ''].join('\n'));
  expect((await readAnchors(file, keys)).faults).toEqual([{ kind: 'broken-link', line: 2 }]);
  writeFileSync(file, [`${lines[0]?.slice(0, -4)}AAAA`, lines[1], ''].join('\n'));
  expect((await readAnchors(file, keys)).faults).toContainEqual({
    kind: 'bad-signature',
    line: 1,
  });
  const other = await makeKey();
  expect((await readAnchors(file, other.keys)).anchors).toEqual([]);
});

test('a line that a crash cut off gives way to the next', async () => {
  const { key, keys } = await makeKey();
  await anchorHeads(file, [head(1)], { key, at });
  appendFileSync(file, 'eyJhbGciOi');
  await anchorHeads(file, [head(2)], { key, at });
  const read = await readAnchors(file, keys);
  expect(read.faults).toEqual([]);
  expect(read.anchors.map(({ sequence }) => sequence)).toEqual([1, 2]);
});

async function makeKey() {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  const key: AnchorKey = { id: 'test', algorithm: 'EdDSA', privateKey };
  return { key, keys: { keys: [{ ...(await exportJWK(publicKey)), kid: 'test', alg: 'EdDSA' }] } };
}
