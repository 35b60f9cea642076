import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, Column, Table as PaperTable } from '../paper/paper.ts';
import { pictureTable } from '../paper/picture-table.ts';
import { columnWidths } from './column-widths.ts';
import { fixedFont, grey, ink, rule, textWidth } from './styles.ts';

/** A block as paragraphs and real tables. */
export function printBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block.text, block.tone)];
    case 'list':
      return block.items.map(
        (text) =>
          new Paragraph({
            text,
            bullet: { level: 0 },
            ...(block.small === true ? { style: 'Note' } : {}),
          }),
      );
    case 'facts':
      return printTable({
        kind: 'table',
        columns: [
          { title: '', share: 1 },
          { title: '', share: 3 },
        ],
        rows: block.rows,
      });
    case 'table':
      return printTable(block);
    case 'picture':
      return printTable({ ...pictureTable(block.picture), caption: block.caption });
    case 'code':
      return [paragraph(block.title, 'note'), ...block.text.split('\n').map(codeLine)];
  }
}

const toneStyles = { lead: 'Lead', note: 'Note', warning: 'Lead' } as const;

function paragraph(text: string, tone: keyof typeof toneStyles | undefined): Paragraph {
  return new Paragraph({ text, ...(tone === undefined ? {} : { style: toneStyles[tone] }) });
}

function codeLine(text: string): Paragraph {
  return new Paragraph({ text, style: 'Code' });
}

function printTable({ columns, rows, caption }: PaperTable): (Paragraph | Table)[] {
  const widths = columnWidths(columns, rows);
  const titled = columns.some(({ title }) => title !== '');
  const print = (cells: readonly string[], title: boolean) =>
    new TableRow({
      tableHeader: title,
      cantSplit: true,
      children: columns.map((column, index) => cell(cells[index] ?? '', column, title)),
    });
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    rows: [
      ...(titled
        ? [
            print(
              columns.map(({ title }) => title),
              true,
            ),
          ]
        : []),
      ...rows.map((row) => print(row, false)),
    ],
  });
  // Two tables without a paragraph between them become one in Word.
  const titles = caption === undefined || caption === '' ? [] : [paragraph(caption, 'note')];
  return [...titles, table, paragraph('', 'note')];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: rule };
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = {
  top: { style: BorderStyle.SINGLE, size: 8, color: ink },
  bottom: line,
  insideHorizontal: line,
  left: noLine,
  right: noLine,
  insideVertical: noLine,
};

function cell(text: string, { is }: Column, title: boolean): TableCell {
  const runs = text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 ? { break: 1 } : {}),
        ...(title ? { bold: true, color: grey } : {}),
        ...(is === 'code' && !title ? { font: fixedFont, size: 14 } : {}),
      }),
  );
  const alignment = is === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    children: [new Paragraph({ style: 'Cell', alignment, children: runs })],
  });
}
