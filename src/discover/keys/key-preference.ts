import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { headerWords } from '../semantic/header-words.ts';

const keyWords = new Set([
  'id',
  'key',
  'pk',
  'no',
  'nr',
  'code',
  'uuid',
  'guid',
  'number',
  'num',
  'sn',
]);
const chineseKeyWords = /(?:编号|编码|代码|主键|序号|流水号|单号|标识|ID)$/i;

/**
 * How much a unique column looks like the key that a table is known by. Ten for a name such as
 * `id` or `编号`, five where it also names the table, up to four for the shape of a code, and
 * less the further right it stands, the first column most. Our choice; it only orders columns that are unique anyway.
 */
export function keyPreference(profile: TableProfile, column: ColumnProfile): number {
  const { ordinal } = column.column;
  const place = ordinal === 0 ? 0 : 1 + ordinal * 0.5;
  return namePreference(profile, column) + shapePreference(column) - place;
}

function namePreference({ table }: TableProfile, { column }: ColumnProfile): number {
  if (!namesKey(column.name)) return 0;
  const words = headerWords(column.name);
  const own = words.length === 1 || namesTable(words, table.name);
  return own ? 15 : 10;
}

/** Whether a header calls a column an identifier, a number of things or a code. */
export function isKeyName(header: string): boolean {
  const last = headerWords(header).at(-1) ?? '';
  return keyWords.has(last) || /(?:id|code)$/.test(last) || chineseKeyWords.test(header);
}

const notKeys =
  /(?:^|[ _-])(?:(?:un|pre)?paid|(?:in)?valid|void|grid|bid|mid|solid|liquid|fluid)$/i;
const postal = /(?:post(?:al)?|zip)[ _-]?code$|邮(?:政)?编/i;

/** As `isKeyName`, but for words that only end alike, and codes that describe a place. */
export function namesKey(header: string): boolean {
  return isKeyName(header) && !notKeys.test(header) && !postal.test(header);
}

/** Whether the words of a header name the table, in singular or plural. */
export function namesTable(words: readonly string[], tableName: string): boolean {
  const joined = headerWords(tableName).join('');
  const stem = words.slice(0, -1).join('');
  return stem !== '' && (singular(joined) === singular(stem) || joined.endsWith(singular(stem)));
}

/** A plain English singular: enough to match `orders` with `order`, `categories` with `category`. */
export function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.replace(/es$/, '');
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

function shapePreference({ type, masks, measures }: ColumnProfile): number {
  if (type === 'integer') return 4;
  if (type !== 'text') return -6;
  const length = measures.lengthMax?.value ?? 0;
  // Codes have one shape, or at least, as GUIDs do, one length.
  const uniform = (masks.length > 0 && masks.length <= 3) || length === measures.lengthMin?.value;
  if (uniform && length <= 40) return 3;
  return length <= 40 ? 0 : -4;
}
