import { ImageRun, Paragraph, type Table, TextRun } from 'docx';
import type { Cover } from '../paper/paper.ts';
import { bitmapOf } from './bitmap.ts';
import { printBlock } from './print-block.ts';
import { fixedFont, grey } from './styles.ts';

const qrPixels = 130;

/** The first page, in the order of the PDF's. */
export function printCover(cover: Cover): (Paragraph | Table)[] {
  const { code, caption, command } = cover.seal;
  return [
    text(cover.kind, { size: 22, color: grey }),
    text(cover.title, { size: 56, bold: true }),
    text(cover.subtitle, { size: 26 }),
    text(`${cover.gradeLabel} ${cover.grade}`, { size: 40, bold: true }),
    ...printBlock({ kind: 'facts', rows: cover.facts }),
    text(cover.nature, { size: 22, bold: true }),
    new Paragraph({
      children: [
        new ImageRun({
          type: 'bmp',
          data: bitmapOf(code.rows),
          transformation: { width: qrPixels, height: qrPixels },
          altText: { name: 'QR', title: 'QR', description: `${caption} ${code.content}` },
        }),
      ],
    }),
    text(caption, {}),
    text(command, { font: fixedFont }),
    text(code.content, { font: fixedFont, size: 14, color: grey }),
  ];
}

type Look = Partial<{ size: number; bold: boolean; color: string; font: typeof fixedFont }>;

function text(content: string, look: Look): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: content, ...look })] });
}
