import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSha256 } from '../../src/report/report-json.ts';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';
import { plantedValues, writePeople } from './planted-data.ts';

let folder: string;
let data: string;
let planted: string[];
const asOf = ['--as-of', '2026-10-31', '--no-cache'];

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'assess-test-')));
  data = join(folder, 'data');
  planted = plantedValues(await writePeople(data));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const readReport = async (out: string): Promise<Report> =>
  reportSchema.parse(JSON.parse(await readFile(join(out, 'report.json'), 'utf8')));

describe('assay assess', () => {
  test('writes a report that follows its schema, and says where it is', async () => {
    const out = join(folder, 'first');
    const { code, stdout, stderr } = await assay(['assess', data, '--out', out, ...asOf]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain(`Report: ${out}/report.html`);
    expect((await readdir(out)).sort()).toEqual(['report.html', 'report.json']);
    const report = await readReport(out);
    expect(report.assets[0]?.tables.map((table) => table.id)).toEqual(['customers', 'orders']);
    expect(report.run.reportSha256).toBe(reportSha256(report));
  });

  test('the same data gives the same bytes on any number of threads', async () => {
    const texts = [];
    for (const threads of ['1', '2', '4', '4']) {
      const { stdout } = await assay(['assess', data, '--json', '--threads', threads, ...asOf]);
      const { run, ...lasting } = JSON.parse(stdout);
      expect(run.threads).toBe(Number(threads));
      texts.push(JSON.stringify(lasting));
    }
    expect(new Set(texts).size).toBe(1);
  });

  test('nothing but the run block holds an absolute path', async () => {
    const { stdout } = await assay(['assess', data, '--json', ...asOf]);
    const { run, ...lasting } = JSON.parse(stdout);
    expect(run.sources).toEqual([data]);
    expect(JSON.stringify(lasting)).not.toContain(folder);
    expect(JSON.stringify(lasting)).not.toContain(tmpdir());
  });

  test('an input that is not there is told by its name', async () => {
    const { code, stdout } = await assay(['assess', data, join(folder, 'gone'), '--json', ...asOf]);
    const { run: _, ...lasting } = JSON.parse(stdout);
    expect([code, lasting.files.unreadable[0].where]).toEqual([5, { file: 'gone' }]);
    expect(JSON.stringify(lasting)).not.toContain(folder);
  });

  test('--json prints one document and writes no files', async () => {
    const before = await readdir(process.cwd());
    const { stdout, stderr } = await assay(['assess', data, '--json', ...asOf]);
    expect(stderr).toBe('');
    expect(reportSchema.safeParse(JSON.parse(stdout)).success).toBe(true);
    expect(await readdir(process.cwd())).toEqual(before);
  });

  test('no period is counted by a date that is personal', async () => {
    const births = join(folder, 'births');
    await mkdir(births);
    const day = (i: number) => new Date(Date.UTC(1960, 0, 1 + i * 190)).toISOString().slice(0, 10);
    const lines = Array.from(
      { length: 120 },
      (_, i) => `138${40_000_000 + i * 70_001},${day(i)},${i % 4 === 0 ? '' : i}`,
    );
    await writeFile(
      join(births, 'members.csv'),
      `${['mobile,birth_date,points', ...lines].join('\n')}\n`,
    );
    const { stdout } = await assay(['assess', births, '--json', ...asOf]);
    const [asset] = reportSchema.parse(JSON.parse(stdout)).assets;
    const [table] = asset?.tables ?? [];
    expect(table?.columns[1]).toMatchObject({ name: 'birth_date', type: 'date', cleared: false });
    expect([table?.periods, table?.missingOverTime, asset?.period]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('--quiet prints nothing', async () => {
    const ended = await assay(['assess', data, '--quiet', '--out', join(folder, 'quiet'), ...asOf]);
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('the source is left as it was', async () => {
    const before = await pictureOf(data);
    await assay(['assess', data, '--out', join(folder, 'elsewhere'), ...asOf]);
    expect(await pictureOf(data)).toEqual(before);
  });

  test('a report of an earlier run inside the source is not data', async () => {
    const inside = join(folder, 'inside');
    await writePeople(inside);
    const run = () => assay(['assess', inside, '--out', join(inside, 'reports'), ...asOf]);
    await run();
    const first = await readReport(join(inside, 'reports'));
    await run();
    await assay(['assess', inside, '--json', '--out', join(folder, 'other'), ...asOf]);
    expect((await readReport(join(inside, 'reports'))).run.reportSha256).toBe(
      first.run.reportSha256,
    );
    const other = await readReport(join(folder, 'other'));
    expect(other.assets).toEqual(first.assets);
    expect(other.files.notes?.map(({ code }) => code)).toEqual([
      'source.own-documents-passed-over',
    ]);
  });
});

describe('personal values', () => {
  test('appear in nothing that is written or printed', async () => {
    const out = join(folder, 'personal');
    const { stdout, stderr } = await assay(['assess', data, '--out', out, '--debug', ...asOf]);
    const json = await assay(['assess', data, '--json', '--certify', ...asOf]);
    const profile = await assay(['profile', data, '--full', ...asOf]);
    const places = {
      stdout,
      stderr,
      'report.json': await readFile(join(out, 'report.json'), 'utf8'),
      'report.html': await unpackedPage(join(out, 'report.html')),
      '--json': json.stdout,
      profile: profile.stdout + profile.stderr,
    };
    for (const [place, text] of Object.entries(places)) {
      const leaked = planted.filter((value) => text.includes(value));
      expect(leaked.length, `values leaked into ${place}`).toBe(0);
    }
  });

  test('neither do parts of them, in lengths that would name a person', async () => {
    const { stdout } = await assay(['assess', data, '--json', ...asOf]);
    const report: Report = JSON.parse(stdout);
    const columns = report.assets[0]?.tables[0]?.columns ?? [];
    const personal = columns.filter((column) => column.personal.directIdentifier);
    expect(personal.map((column) => column.name)).toEqual([
      'name',
      'id_number',
      'mobile',
      'email',
      'bank_card',
    ]);
    for (const column of personal) {
      expect(column.distribution.kind).toBe('withheld');
      expect(Object.keys(column.measures)).not.toContain('min');
      expect(Object.keys(column.measures)).not.toContain('max');
      expect(Object.keys(column.measures).filter((name) => /^p\d|median|mean$/.test(name))).toEqual(
        [],
      );
    }
  });
});

describe('exit codes', () => {
  test('2: a missing source, an unknown option, a bad value', async () => {
    for (const args of [
      ['assess'],
      ['assess', data, '--colour'],
      ['fly'],
      [],
      ['assess', data, '--threads', '0'],
    ]) {
      const { code, stdout, stderr } = await assay(args);
      expect([args, code, stdout]).toEqual([args, 2, '']);
      expect(stderr).not.toBe('');
    }
  });

  test('3: nothing readable, and every file says why', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expect((await assay(['assess', empty, ...asOf])).code).toBe(3);
    await writeFile(join(empty, 'nothing.csv'), '');
    const { code, stdout, stderr } = await assay([
      'assess',
      empty,
      '--out',
      join(empty, 'o'),
      ...asOf,
    ]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('nothing.csv');
    expect(existsSync(join(empty, 'o'))).toBe(false);
  });

  test('4: findings at or above --fail-on', async () => {
    const worn = join(folder, 'worn');
    await mkdir(worn);
    const rows = Array.from({ length: 300 }, (_, i) => `${i},${i === 7 ? 'seven' : i * 2}`);
    await writeFile(join(worn, 't.csv'), `id,amount\n${rows.join('\n')}\n`);
    expect((await assay(['assess', worn, '--json', ...asOf])).code).toBe(0);
    const noticed = await assay(['assess', worn, '--json', '--fail-on', 'notice', ...asOf]);
    expect(noticed.code).toBe(4);
    const grave = await assay(['assess', worn, '--json', '--fail-on', 'critical', ...asOf]);
    expect(grave.code).toBe(0);
  });

  test('5: a line was rejected, or a file could not be read', async () => {
    const ragged = join(folder, 'ragged');
    await mkdir(ragged);
    const rows = Array.from({ length: 40 }, (_, i) => (i === 9 ? 'only one' : `${i},${i * 2},x`));
    await writeFile(join(ragged, 't.csv'), `a,b,c\n${rows.join('\n')}\n`);
    const rejected = await assay(['assess', ragged, '--json', ...asOf]);
    expect(rejected.code).toBe(5);
    expect(JSON.parse(rejected.stdout).assets[0].tables[0].rejectedRows.list[0].where.line).toBe(
      11,
    );
    await rm(join(ragged, 't.csv'));
    await writeFile(join(ragged, 'fine.csv'), 'a,b\n1,2\n3,4\n');
    await writeFile(join(ragged, 'empty.csv'), '');
    const refused = await assay(['assess', ragged, '--out', join(folder, 'refused'), ...asOf]);
    expect(refused.code).toBe(5);
    expect(refused.stdout).toContain('empty.csv');
  });

  test('130: interrupted before it began, with nothing written', async () => {
    const out = join(folder, 'never');
    const { code, stdout } = await assay(['assess', data, '--out', out, ...asOf], {
      signal: AbortSignal.abort(),
    });
    expect([code, stdout]).toEqual([130, '']);
    expect(existsSync(out)).toBe(false);
  });

  test('1: a bug, told without any content', async () => {
    const { code, stderr } = await assay(['assess', data, '--debug', ...asOf], {
      effects: {
        openEngine: async () => {
          throw new Error(`Conversion Error: Could not convert string '${planted[1]}' to INT32`);
        },
      },
    });
    expect(code).toBe(1);
    expect(stderr).toContain('Conversion Error');
    expect(stderr).not.toContain(planted[1]);
  });
});

/** Everything that the page holds, unpacked. */
async function unpackedPage(path: string): Promise<string> {
  const page = await readFile(path, 'utf8');
  const chunks = [...page.matchAll(/<script type="text\/plain"[^>]*>([^<]*)<\/script>/g)];
  expect(chunks.length).toBeGreaterThan(0);
  return page + chunks.map(([, text]) => gunzipSync(Buffer.from(text ?? '', 'base64'))).join('\n');
}

/** Names, contents and times of a folder. */
async function pictureOf(path: string): Promise<unknown[]> {
  const names = (await readdir(path)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { mtimeMs, mode } = await stat(join(path, name));
      const hash = createHash('sha256')
        .update(await readFile(join(path, name)))
        .digest('hex');
      return [name, mtimeMs, mode, hash];
    }),
  );
}
