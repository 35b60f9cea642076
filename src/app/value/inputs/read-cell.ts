import { plainNumber } from '../../../source/xlsx/cell-text.ts';
import type { TemplateColumn } from '../../../vocabulary/value/template/template-field.ts';

export type CellKind = TemplateColumn['kind'];
export type CellValue = string | number | boolean | readonly string[];

/** The value of a cell of this kind; undefined where its text is none. */
export function readCell(
  text: string,
  kind: CellKind,
  choices: readonly string[] = [],
): CellValue | undefined {
  switch (kind) {
    case 'decimal':
      return readDecimal(text);
    case 'whole':
      return /^\d{1,15}(\.0+)?$/.test(text) ? Number(text) : undefined;
    case 'date':
      return readDate(text);
    case 'flag':
      return readFlag(text);
    case 'choice':
      return choices.find((choice) => choice === text.toLowerCase());
    case 'list':
      return text
        .split(/[;；\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
    case 'text':
      return text;
  }
}

/** Digits as they stand; an exponent, as CSV files may have, is written out. */
function readDecimal(text: string): string | undefined {
  if (/^-?\d+(\.\d+)?$/.test(text)) return text;
  const short = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,2})?$/i.test(text);
  return short ? plainNumber(Number(text)) : undefined;
}

function readDate(text: string): string | undefined {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?: 00:00:00)?$/.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const moment = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(iso) ? undefined : iso;
}

function readFlag(text: string): boolean | undefined {
  if (/^(true|yes|是)$/i.test(text)) return true;
  return /^(false|no|否)$/i.test(text) ? false : undefined;
}
