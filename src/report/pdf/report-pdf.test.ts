import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../../test/fixtures/synthetic-report.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Paper } from '../paper/paper.ts';
import { reportPaper } from '../paper/report-paper.ts';
import { fontFiles } from './fonts.ts';
import { reportPdf, setPaper } from './report-pdf.ts';
import { loadCompilers, typeset } from './typeset.ts';

const day = '2026-10-31';

/** The text of each page, without what only its layout put between the letters. */
async function pagesOf(pdf: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: false });
  return text.map(packed);
}

async function textOf(pdf: Uint8Array): Promise<string> {
  return (await pagesOf(pdf)).join('');
}

const packed = (text: string) => text.replaceAll(/\s+/g, '');

function named(name: string): Report {
  const report = syntheticReport();
  return { ...report, assets: report.assets.map((asset) => ({ ...asset, name })) };
}

function paperOf(text: string): Paper {
  const paper = reportPaper(syntheticReport(), 'zh');
  return { ...paper, sections: [{ title: '', blocks: [{ kind: 'paragraph', text }] }] };
}

/** The outlines of all glyphs on the pages. */
async function outlines(text: string): Promise<ReadonlySet<string>> {
  const svg = (await setPaper(paperOf(text), day)).svg();
  return new Set(
    [...svg.matchAll(/<symbol[^>]*>\s*<path d="([^"]*)"/g)].map(([, path]) => path ?? ''),
  );
}

describe('glyphs', () => {
  test('Chinese characters, rare ones too, are drawn, each as itself', async () => {
    const without = await outlines('');
    expect(without.size).toBeGreaterThan(50);
    const seen = new Set<string>();
    for (const character of ['䶮', '㐂', '龘', '喆', '𬱖', '𬭎', '€', '≥']) {
      const added = [...(await outlines(character))].filter((path) => !without.has(path));
      expect(added, character).toHaveLength(1);
      expect(added[0]?.length, character).toBeGreaterThan(20);
      seen.add(added[0] ?? '');
    }
    expect(seen.size).toBe(8);
  });

  test('a character that no font has, or that nobody sees, is written as its code point', async () => {
    const report = named('吉𠮷한\u202e');
    const text = await textOf(await reportPdf(report, 'zh'));
    expect(text).toContain('吉[U+20BB7][U+D55C][U+202E]');
    expect(text).toContain(packed('有 3 个字符在字体中没有字形或不可见'));
  });

  test('a missing glyph that were not marked would be refused, not printed as a box', async () => {
    const compilers = await loadCompilers();
    const set = typeset(paperOf('𠮷'), { compilers, fonts: fontFiles(), day });
    expect(() => set.pdf()).toThrow(/could not be displayed/);
  });
});

describe('text', () => {
  test.each([
    ['en', 'It is not a statutory appraisal report', 'Page 3 of'],
    ['zh', '它是价值参考，不是资产评估报告', '第 3 页'],
  ] as const)('%s: the sentences can be read back from the PDF', async (language, nature, page) => {
    const text = await textOf(await reportPdf(syntheticReport(), language));
    expect(text).toContain(packed(nature));
    expect(text).toContain(packed(page));
    // Whole, although the line may break in it: someone will copy it.
    expect(text).toContain(syntheticReport().run.reportSha256);
  });

  test('no name is read as markup', async () => {
    const hostile = '#panic("x") $x^2$ \\ `raw` *b* _i_ <l> @ref [c] // -- "q" {json}';
    expect(await textOf(await reportPdf(named(hostile), 'en'))).toContain(packed(hostile));
  });

  test('a name without end is said whole once, and leaves the summary on its page', async () => {
    const long = 'W'.repeat(1000);
    const pages = await pagesOf(await reportPdf(named(long), 'en'));
    expect(pages.join('').match(/W{1000}/g)).toHaveLength(1);
    const summary = pages.findIndex(
      (page) => page.includes('Summary') && !page.includes('Contents'),
    );
    expect(pages[summary + 1]).toContain('Scopeanddate');
  });

  test('each page says its own number', async () => {
    const report = syntheticReport();
    const assets = Array.from({ length: 20 }, (_, index) =>
      report.assets.map((asset) => ({ ...asset, id: `a${index}` })),
    );
    const pages = await pagesOf(await reportPdf({ ...report, assets: assets.flat() }, 'en'));
    expect(pages.length).toBeGreaterThan(10);
    for (const [index, page] of pages.entries()) {
      if (index > 0) expect(page).toContain(`Page${index + 1}of${pages.length}`);
    }
  });

  test('the same report gives the same bytes', async () => {
    const [one, two] = [await reportPdf(named('a'), 'en'), await reportPdf(named('a'), 'en')];
    expect(Buffer.compare(one, two)).toBe(0);
    expect(Buffer.from(one.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
