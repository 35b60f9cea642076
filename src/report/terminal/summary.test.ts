import { expect, test } from 'vitest';
import { syntheticReport } from '../../../test/fixtures/synthetic-report.ts';
import { terminalSummary } from './summary.ts';

const plain = { colours: false, width: 100 };

test('the summary begins with the conclusion and ends with where the report is', () => {
  const text = terminalSummary(syntheticReport(), {
    ...plain,
    language: 'en',
    written: 'out/report.html',
  });
  expect(text).toMatchInlineSnapshot(`
    "1 data asset was assessed.

    Data assets
      Grade          Data asset                Score  Coverage  Quality  Risk  Value  Gates
      B, possibly A  商店 orders  75.0 [73.1 – 86.0]      0.73     84.2  71.5      –  unknown G4

    Findings to look at first
      serious  orders.customer  41,006 of 11,960,842 rows point to no row of the other table. (orders.csv line 8)

    Evidence that is missing
      R3.2  商店 orders  Proof of the right to operate.  decides gate G4

    Could not be read
      broken.parquet: not a complete Parquet file. Export it again.

    Report: out/report.html
    "
  `);
});

test('the same in Chinese, with columns that line up', () => {
  const text = terminalSummary(syntheticReport(), {
    ...plain,
    language: 'zh',
    written: 'out/report.html',
  });
  expect(text).toMatchInlineSnapshot(`
    "共评估 1 项数据资产。

    数据资产
      等级         数据资产                   得分  证据覆盖率  质量  风险  价值  门槛
      B，可能为 A  商店 orders  75.0 [73.1 – 86.0]        0.73  84.2  71.5     –  未知 G4

    优先查看的发现
      严重  orders.customer  11,960,842 行中有 41,006 行找不到对应记录。 (orders.csv 第 8 行)

    缺失的证据
      R3.2  商店 orders  数据经营权证明。  决定门槛 G4

    无法读取
      broken.parquet: 不是完整的 Parquet 文件。 请重新导出。

    报告：out/report.html
    "
  `);
});

test('what was passed over or assumed about files is told last', () => {
  const report = syntheticReport();
  const files = { ...report.files, notes: [{ code: 'note.one', params: { file: 'a.txt' } }] };
  const words = { ...report.words, 'note.one': { en: '{file} was passed over.', zh: '' } };
  const text = terminalSummary({ ...report, files, words }, { ...plain, language: 'en' });
  expect(text).toMatch(/About the files\n {2}a\.txt was passed over\.\n$/);
});

test('colours appear only where they are shown', () => {
  const esc = String.fromCharCode(27);
  const text = (colours: boolean) =>
    terminalSummary(syntheticReport(), { language: 'en', width: 100, colours });
  expect(text(false)).not.toContain(esc);
  expect(text(true)).toContain(esc);
});
