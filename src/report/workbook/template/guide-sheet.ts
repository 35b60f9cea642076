import type ExcelJS from 'exceljs';
import type { Language, Texts } from '../../../vocabulary/text.ts';

const title: Texts = { en: 'How to fill in', zh: '填写说明' };

const lines: readonly Texts[] = [
  {
    en: 'This workbook takes the inputs of a valuation and of a cost ledger that data cannot tell. Fill in what is known and leave the rest empty.',
    zh: '本工作簿用于填写估值与成本台账中无法由数据测得的输入。请填写已知项，其余留空。',
  },
  {
    en: 'To value with it: "assay value SOURCE --inputs FILE.xlsx"; it stands in place of what the contract declares. To keep it: "assay value declare FILE.xlsx CONTRACT --out NEW.odcs.yaml".',
    zh: '用于估值：“assay value 数据源 --inputs FILE.xlsx”，表中内容替代合约声明的输入。写入合约：“assay value declare FILE.xlsx 合约 --out NEW.odcs.yaml”。',
  },
  {
    en: 'Rates and shares: 0.12 or 12 % in a cell of percent. Amounts: in the currency of the valuation. Dates: YYYY-MM-DD.',
    zh: '比率填 0.12，或在百分比格式单元格中填 12%；金额以估值币种填写；日期格式 YYYY-MM-DD。',
  },
  {
    en: 'Low and high are the least and the greatest value; for a lognormal distribution P10 and P90. Source, date and name make a number evidence; document ids are those of the contract, several divided by ";".',
    zh: '下限与上限为最小值和最大值；对数正态分布为 P10 和 P90。来源、日期与提供人构成依据；文件编号为合约中的编号，多个以“;”分隔。',
  },
  {
    en: 'The second row of each sheet and the column of paths tell the program what is what: do not change them. Rows and sheets may be deleted, columns moved.',
    zh: '各表第二行与“路径”列供程序识别，请勿更改。行与表可以删除，列可以移动。',
  },
];

/** The first sheet: what to do, in both languages, that of the template first. */
export function drawGuide(
  workbook: ExcelJS.Workbook,
  language: Language,
  sheetName: (wanted: string) => string,
): void {
  const sheet = workbook.addWorksheet(sheetName(title[language]), {
    views: [{ showGridLines: false }],
  });
  sheet.getColumn(1).width = 110;
  let row = 1;
  for (const spoken of language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const)) {
    sheet.getCell(row, 1).value = title[spoken];
    sheet.getCell(row, 1).font = { bold: true, size: 16 };
    row += 1;
    for (const line of lines) {
      const cell = sheet.getCell(row, 1);
      cell.value = line[spoken];
      cell.alignment = { wrapText: true, vertical: 'top' };
      row += 1;
    }
    row += 1;
  }
}
