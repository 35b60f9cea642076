import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

const csv = (rows: number) =>
  `id,name\n${Array.from({ length: rows }, (_, at) => `${at},name ${at * 7919}`).join('\n')}\n`;

async function problemOf(name: string, content: Buffer, limits = {}) {
  const { tables, unreadable } = await fixture.open([fixture.write(name, content)], { limits });
  expect(tables).toEqual([]);
  expect(unreadable).toHaveLength(1);
  return unreadable[0]?.code;
}

it('reads a compressed file and leaves nothing unpacked behind', async () => {
  const table = await fixture.load('a.csv.gz', gzipSync(csv(100)));
  expect(table).toMatchObject({ name: 'a', rows: 100, files: [{ compression: 'gzip' }] });
  const left = readdirSync(fixture.temporaryFolder, { recursive: true, withFileTypes: true });
  expect(left.filter((entry) => entry.isFile())).toEqual([]);
});

it('names what is wrong with a compressed file', async () => {
  const whole = gzipSync(csv(5000));
  const damaged = Buffer.from(whole);
  damaged.fill(0x55, 5000, 5050);
  expect(await problemOf('cut.csv.gz', whole.subarray(0, -40))).toBe('source.compressed-truncated');
  expect(await problemOf('bad.csv.gz', damaged)).toBe('source.compressed-damaged');
  expect(await problemOf('twice.csv.gz.gz', gzipSync(whole))).toBe('source.nested-compression');
});

it('stops at the unpacked size and at absurd growth', async () => {
  const limits = { unpackedBytes: 10_000 };
  expect(await problemOf('large.csv.gz', gzipSync(csv(5000)), limits)).toBe(
    'source.unpacked-too-large',
  );
  const bomb = gzipSync(Buffer.alloc(4_000_000, 'a\n'));
  expect(await problemOf('bomb.csv.gz', bomb, { freeBytes: 1_000_000 })).toBe(
    'source.unpacked-too-large',
  );
});
