import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assay } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-formats-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const shop = ['assess', 'examples/shop', '--as-of', '2026-10-31', '--no-cache'];

describe('assay assess --format', () => {
  test('a valued asset on paper, in Chinese', async () => {
    const out = join(folder, 'zh');
    const formats = ['--format', 'pdf', '--format', 'docx'];
    const run = await assay([...shop, '--out', out, '--lang', 'zh', ...formats]);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain(`${out}/report.pdf`);
    expect((await readdir(out)).sort()).toEqual(['report.docx', 'report.json', 'report.pdf']);

    const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(out, 'report.pdf'))));
    const pages = (await extractText(pdf, { mergePages: false })).text.map((page) =>
      page.replaceAll(/\s+/g, ''),
    );
    const { run: block } = JSON.parse(await readFile(join(out, 'report.json'), 'utf8'));
    expect(pages[0]).toContain(block.reportSha256);
    const summaries = pages.filter((page) => page.includes('优先关注'));
    expect(summaries, 'the summary is one page').toHaveLength(1);
    for (const part of [
      '收益法',
      '剩余使用寿命',
      '折现率（累加法）',
      '成本台账',
      '证据登记表',
      '签署',
    ]) {
      expect(pages.join(''), part).toContain(part);
    }

    const docx = unzipSync(new Uint8Array(await readFile(join(out, 'report.docx'))));
    const body = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
    for (const part of ['收益法', '评估工作底稿', '成本台账', 'income.present.1']) {
      expect(body, part).toContain(part);
    }
  });

  test('a format that there is not is told with those that there are', async () => {
    const { code, stderr } = await assay([...shop, '--format', 'json,odt', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('json | html | pdf | docx | xlsx');
  });
});
