import type { Report } from '../../../src/vocabulary/reports/report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Words } from './language.tsx';
import { count } from './numbers.ts';

const texts = {
  sheet: { en: 'sheet {sheet}', zh: '工作表 {sheet}' },
  line: { en: 'line {line}', zh: '第 {line} 行' },
  column: { en: 'column {column}', zh: '第 {column} 列' },
  byte: { en: 'byte {byte}', zh: '第 {byte} 字节' },
} satisfies Record<string, Texts>;

/** A place as a report keeps it. */
export type WhereRecord = Report['files']['unreadable'][number]['where'];

/** Where in a file something stands, in words. */
export function placeInFile(where: WhereRecord, { say }: Words): string {
  const { file, sheet, line, column, byte, path } = where;
  const parts = [
    file,
    sheet === undefined ? undefined : say(texts.sheet, { sheet }),
    line === undefined ? undefined : say(texts.line, { line: count(line) }),
    column === undefined ? undefined : say(texts.column, { column: count(column) }),
    byte === undefined ? undefined : say(texts.byte, { byte: count(byte) }),
    path,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
