import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../../test/fixtures/synthetic-report.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import { reportDocx } from './report-docx.ts';

async function partsOf(report: Report, language: 'en' | 'zh') {
  const parts = unzipSync(await reportDocx(report, language));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  return { names: Object.keys(parts), text, document: text('word/document.xml') };
}

function named(name: string): Report {
  const report = syntheticReport();
  return { ...report, assets: report.assets.map((asset) => ({ ...asset, name })) };
}

describe('a report for Word', () => {
  test.each([
    ['en', 'It is not a statutory appraisal report', 'Findings'],
    ['zh', '它是价值参考，不是资产评估报告', '评估发现'],
  ] as const)(
    '%s: headings, real tables, contents and page numbers',
    async (language, nature, title) => {
      const { document, text, names } = await partsOf(syntheticReport(), language);
      expect(document).toContain(nature);
      expect(document).toMatch(new RegExp(`<w:pStyle w:val="Heading1"/>.{0,200}${title}`));
      expect(document.match(/<w:tbl>/g)?.length).toBeGreaterThan(4);
      expect(document).toContain('<w:tblHeader/>');
      expect(document).toContain('TOC \\h \\o &quot;1-2&quot;');
      const footers = names.filter((name) => /^word\/footer\d+\.xml$/.test(name)).map(text);
      expect(footers.join('')).toContain('NUMPAGES');
      const headers = names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map(text);
      expect(headers.join('')).toContain('<w:tab w:val="right"');
      expect(names.some((name) => name.endsWith('.bmp'))).toBe(true);
      expect(document).toMatch(/<wp:docPr [^>]*descr="[^"]+ urn:sha256:0{64}"/);
    },
  );

  test('says of every height of lines that it grows with what stands in them', async () => {
    const { text } = await partsOf(syntheticReport(), 'en');
    const heights = text('word/styles.xml').match(/<w:spacing[^>]*w:line="[^>]*>/g) ?? [];
    expect(heights.length).toBeGreaterThan(2);
    expect(heights.filter((spacing) => !spacing.includes('w:lineRule="auto"'))).toEqual([]);
  });

  test('Chinese text has a font of its own', async () => {
    const { text } = await partsOf(syntheticReport(), 'zh');
    expect(text('word/styles.xml')).toContain('w:eastAsia="Microsoft YaHei"');
  });

  test('no name is read as markup, and what XML cannot hold is shown as its code point', async () => {
    const { document } = await partsOf(named('<w:b/>&amp;"x"\u0008\u202e'), 'en');
    expect(document).toContain('&lt;w:b/&gt;&amp;amp;');
    expect(document).toContain('[U+0008][U+202E]');
  });

  test('the same report gives the same bytes', async () => {
    const [one, two] = [await reportDocx(named('a'), 'en'), await reportDocx(named('a'), 'en')];
    expect(Buffer.compare(one, two)).toBe(0);
  });
});
