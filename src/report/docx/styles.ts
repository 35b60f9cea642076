import { type IStylesOptions, LineRuleType } from 'docx';
import type { Language } from '../../vocabulary/text.ts';

export const ink = '12202B';
export const grey = '5C6A73';
export const rule = 'B9C2C6';

/** The text width of an A4 page with the library's margins, in twentieths of a point. */
export const textWidth = 9026;

/** Fonts that Word and its likes have; the Chinese one is named for East Asian text of its own. */
export const textFont = {
  ascii: 'Arial',
  hAnsi: 'Arial',
  cs: 'Arial',
  eastAsia: 'Microsoft YaHei',
};
export const fixedFont = { ...textFont, ascii: 'Consolas', hAnsi: 'Consolas', cs: 'Consolas' };

/** In 240ths of what a line holds: said outright, for without the rule LibreOffice cuts pictures to the height of a line. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

/** Sizes are half points. */
export function styles(language: Language): IStylesOptions {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: ink, font: textFont },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: {
          font: textFont,
          size: 20,
          color: ink,
          language: { value: language === 'zh' ? 'zh-CN' : 'en-GB', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { after: 120, ...lines(language === 'zh' ? 320 : 280) } },
      },
      heading1: heading(32, 360),
      heading2: heading(24, 280),
      heading3: heading(21, 200),
    },
    paragraphStyles: [
      { id: 'Contents', name: 'Contents', basedOn: 'Normal', run: { size: 32, bold: true } },
      { id: 'Note', name: 'Note', basedOn: 'Normal', run: { size: 16, color: grey } },
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 23, bold: true } },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: 16 },
        paragraph: { spacing: { before: 20, after: 20, ...lines(240) } },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        run: { size: 14, font: fixedFont },
        paragraph: { spacing: { after: 0, ...lines(220) } },
      },
    ],
  };
}
