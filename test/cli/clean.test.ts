import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assay } from './command-line.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-'));
  data = join(folder, 'data');
  await mkdir(data);
  await writeFile(join(data, 'visits.csv'), visits());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const tiers = ['basic', 'silver', 'gold', 'trial'];
const mail = (row: number) => `${['ann', 'bob', 'eve'][row % 3]}${row * 7}@example.org`;

/** A tier `N/A`, a tier with a space behind it, a mail address `unknown`, a repeated row. */
function visits(): string {
  const rows = Array.from({ length: 200 }, (_, row) => {
    const tier = row === 20 ? 'N/A' : row === 30 ? 'silver ' : tiers[row % tiers.length];
    const address = row === 40 ? 'unknown' : mail(row);
    return `${1000 + row},${tier},${address},00${row % 10}.50,"=${row}, ""x"""`;
  });
  return `id,tier,email,fee,remark\n${[...rows, rows[7]].join('\n')}\n`;
}

const read = (...path: string[]) => readFile(join(folder, ...path), 'utf8');
const clean = (...args: string[]) =>
  assay(['clean', data, '--as-of', '2026-10-31', '--no-cache', ...args]);
const out = (name: string) => ['--out', join(folder, name)];

/** Lines that differ, as [line number, before, after]. */
function changes(before: string, after: string): (readonly [number, string, string])[] {
  const others = after.split('\n');
  return before
    .split('\n')
    .map((line, at) => [at + 1, line, others[at] ?? ''] as const)
    .filter(([, line, other]) => line !== other);
}

test('repairs a copy, keeps every other byte, and assesses it again', async () => {
  const { code, stdout, stderr } = await clean(...out('a'), '--min-confidence', '0.8');
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('3 of 3 proposed repairs were applied: 3 cells in 3 rows changed');
  expect((await readdir(join(folder, 'a'))).sort()).toEqual([
    'clean-report.json',
    'data',
    'decisions.csv',
    'lineage.jsonl',
  ]);
  expect(await read('data/visits.csv')).toBe(visits());
  const copy = await read('a/data/visits.csv');
  expect(changes(visits(), copy).map(([line]) => line)).toEqual([22, 32, 42]);
  expect(copy.split('\n')[31]).toContain(',silver,');
  expect(copy.split('\n')[41]).toBe(`1040,basic,,000.50,"=40, ""x"""`);
  const report = JSON.parse(await read('a/clean-report.json'));
  expect(report.tables[0]).toMatchObject({ changedCells: 3, changedRows: 3, formulaCells: 201 });
  expect(report.kinds).toContainEqual(
    expect.objectContaining({ kind: 'disguised-missing', before: 2, applied: 2, after: 0 }),
  );
  const schema = JSON.parse(
    await readFile(new URL('../../docs/reference/clean.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv2020.default({ strict: false }).compile(schema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
});

test('the lineage names each changed cell, and shows content of cleared columns alone', async () => {
  await clean(...out('a'), '--min-confidence', '0.8');
  const lines = (await read('a/lineage.jsonl'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(
    lines.map(({ line, column, before, after, withheld }) => [
      line,
      column,
      before,
      after,
      withheld,
    ]),
  ).toEqual([
    [22, 'tier', 'N/A', null, false],
    [32, 'tier', 'silver ', 'silver', false],
    [42, 'email', null, null, true],
  ]);
  expect(lines[1]).toMatchObject({
    table: 'visits',
    file: 'visits.csv',
    kind: 'spacing',
    evidence: 'defect.padded',
  });
  for (const file of ['decisions.csv', 'lineage.jsonl', 'clean-report.json']) {
    expect(await read('a', file)).not.toContain('@example');
  }
  expect(await read('a/decisions.csv')).toContain(
    'email,disguised-missing,0.9,<withheld>,<withheld>,',
  );
});

test('a reviewed file decides, also on personal columns', async () => {
  const proposed = await clean(...out('review'), '--propose');
  expect(proposed.code).toBe(0);
  expect(proposed.stdout).toContain('3 repairs are proposed; none was applied.');
  expect((await readdir(join(folder, 'review'))).sort()).toEqual([
    'clean-report.json',
    'decisions.csv',
  ]);
  const file = await read('review/decisions.csv');
  const reviewed = file
    .replace(/^,(visits,41,email)/m, 'ACCEPT,$1')
    .replace(/^,(visits,21,tier)/m, 'reject,$1');
  await writeFile(join(folder, 'reviewed.csv'), reviewed);
  const { code } = await clean(...out('b'), '--decisions', join(folder, 'reviewed.csv'));
  expect(code).toBe(0);
  expect(changes(visits(), await read('b/data/visits.csv')).map(([line]) => line)).toEqual([42]);
  expect(await read('b/decisions.csv')).toBe(reviewed);
});

test('a reviewer gives values of their own, also of personal columns and formulas', async () => {
  await clean(...out('review'), '--propose');
  const file = await read('review/decisions.csv');
  const reviewed = file
    .replace(/^,(visits,21,tier,disguised-missing,[\d.]+,N\/A,)/m, "replace,$1'=gold")
    .replace(/^,(visits,31,tier,spacing,[\d.]+,silver ,)silver/m, '替换,$1silver ')
    .replace(/^,(visits,41,email,.*,<withheld>,)<withheld>/m, 'replace,$1own@example.net');
  await writeFile(join(folder, 'reviewed.csv'), reviewed);
  const { code, stdout } = await clean(...out('b'), '--decisions', join(folder, 'reviewed.csv'));
  expect(code).toBe(0);
  expect(stdout).toContain('2 cells in 2 rows changed');
  const copy = (await read('b/data/visits.csv')).split('\n');
  expect(copy[21]).toContain(',=gold,');
  expect(copy[41]).toContain(',own@example.net,');
  const lineage = (await read('b/lineage.jsonl')).trim().split('\n');
  expect(lineage.map((line) => JSON.parse(line))).toMatchObject([
    { row: 21, by: 'reviewer', evidence: 'clean.reviewer', confidence: null, after: '=gold' },
    { row: 41, by: 'reviewer', withheld: true, after: null },
  ]);
  await writeFile(join(folder, 'none.csv'), file.replace(/^,(visits,41,email)/m, 'replace,$1'));
  const none = await clean(...out('c'), '--decisions', join(folder, 'none.csv'));
  expect([none.code, none.stderr]).toEqual([
    2,
    expect.stringContaining('none.csv:4:8: says replace'),
  ]);
});

test('a decision that cannot be followed is named by file, line and column', async () => {
  await clean(...out('review'), '--propose');
  const file = await read('review/decisions.csv');
  const wrong = file
    .replace(/^,(visits,21,tier)/m, 'yes please,$1')
    .replace(/^,(visits,31,tier,spacing,[\d.]+,silver ,)silver/m, 'accept,$1gold')
    .concat('accept,visits,99,tier,spacing,0.9,a,b,why,visits.csv,,100\n');
  await writeFile(join(folder, 'wrong.csv'), wrong);
  const { code, stderr } = await clean(...out('b'), '--decisions', join(folder, 'wrong.csv'));
  expect(code).toBe(2);
  expect(stderr.split('\n').map((line) => line.slice(0, 40))).toEqual([
    'wrong.csv:2:1: the column decision does ',
    'wrong.csv:3:8: accepts another value, or',
    'wrong.csv:5:3: decides on a repair that ',
    'wrong.csv: the file of decisions has 3 l',
    '',
  ]);
  expect((await readdir(folder)).sort()).toEqual(['data', 'review', 'wrong.csv']);
});

test('a file that is no file of decisions is refused', async () => {
  const { code, stderr } = await clean(...out('b'), '--decisions', join(data, 'visits.csv'));
  expect(code).toBe(2);
  expect(stderr).toContain('visits.csv:1: this is no file of decisions');
});

test('removes rows that repeat an earlier one only when asked', async () => {
  await clean(...out('a'), '--remove-duplicates');
  const copy = await read('a/data/visits.csv');
  expect(copy.trim().split('\n')).toHaveLength(201);
  const [removal] = (await read('a/lineage.jsonl'))
    .split('\n')
    .filter((line) => line.includes('duplicate-row'));
  expect(JSON.parse(removal ?? '')).toMatchObject({
    line: 202,
    column: null,
    evidence: 'clean.repeats-row',
  });
});

test('converts to Parquet with types, and lists what a type cannot hold', async () => {
  const numbers = Array.from(
    { length: 300 },
    (_, row) => `${row},${row === 150 ? 'unclear' : row / 4}`,
  );
  await writeFile(join(data, 'numbers.csv'), `id,amount\n${numbers.join('\n')}\n`);
  const { code, stdout } = await clean(...out('p'), '--format', 'parquet', '--keep-text');
  expect(code).toBe(0);
  expect(stdout).toContain('1 cells hold text that the type of their column cannot hold');
  const lost = (await read('p/lineage.jsonl'))
    .split('\n')
    .find((line) => line.includes('not-of-type'));
  expect(JSON.parse(lost ?? '')).toMatchObject({
    table: 'numbers',
    line: 152,
    column: 'amount',
    before: 'unclear',
    after: null,
  });
  const { stdout: profile } = await assay([
    'profile',
    join(folder, 'p/data/numbers.parquet'),
    '--json',
    '--no-cache',
  ]);
  const [table] = JSON.parse(profile).tables;
  expect(
    table.columns.map(({ name, physicalType }: Record<string, string>) => [name, physicalType]),
  ).toEqual([
    ['id', 'BIGINT'],
    ['amount', expect.stringMatching(/^(DOUBLE|DECIMAL)/)],
    ['amount_text', 'VARCHAR'],
  ]);
});

test('the same bytes on one thread and on four', async () => {
  const inputs = [
    [...out('a'), '--threads', '1'],
    [...out('b'), '--threads', '4'],
  ];
  for (const args of inputs) await clean(...args, '--format', 'parquet');
  for (const file of ['data/visits.parquet', 'decisions.csv', 'lineage.jsonl']) {
    const [a, b] = await Promise.all(['a', 'b'].map((name) => readFile(join(folder, name, file))));
    expect(a?.equals(b ?? Buffer.alloc(0)), file).toBe(true);
  }
});

test.each([
  ['the source itself', '.', 'lie in each other'],
  ['a folder of the source', 'sub/copy', 'lie in each other'],
  ['a folder around the source', '..', 'lie in each other'],
])('refuses to write to %s', async (_, place, message) => {
  const { code, stderr } = await clean('--out', join(data, place));
  expect([code, await readdir(data)]).toEqual([2, ['visits.csv']]);
  expect(stderr).toContain(message);
});

test('replaces what it wrote, and nothing else, and only when told to', async () => {
  await clean(...out('a'));
  const again = await clean(...out('a'));
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is there already')]);
  await writeFile(join(folder, 'a/stray.txt'), 'x');
  expect((await clean(...out('a'), '--force')).code).toBe(0);
  expect(await readdir(join(folder, 'a'))).not.toContain('stray.txt');
  await mkdir(join(folder, 'photos'));
  await writeFile(join(folder, 'photos/one.jpg'), 'x');
  const foreign = await clean(...out('photos'), '--force');
  expect([foreign.code, foreign.stderr]).toEqual([
    2,
    expect.stringContaining('holds no clean-report.json'),
  ]);
  expect((await stat(join(folder, 'photos/one.jpg'))).size).toBe(1);
});

test('a place that cannot be written leaves nothing behind', async () => {
  await writeFile(join(folder, 'file'), 'x');
  const { code, stderr } = await clean(...out('file/below'));
  expect([code, stderr]).toEqual([2, expect.stringContaining('cannot write')]);
  expect((await readdir(folder)).sort()).toEqual(['data', 'file']);
});

test('an interruption leaves nothing behind', async () => {
  const interruption = new AbortController();
  const running = assay(['clean', data, ...out('a'), '--no-cache'], {
    signal: interruption.signal,
  });
  setTimeout(() => interruption.abort(), 300);
  expect((await running).code).toBe(130);
  expect(await readdir(folder)).toEqual(['data']);
});

test('speaks Chinese', async () => {
  const { stdout } = await clean(...out('a'), '--lang', 'zh');
  expect(stdout).toMatch(/^提出 3 项修复，已执行 \d 项/);
  expect(await read('a/decisions.csv')).toContain('以缺失标记代替空值');
});
