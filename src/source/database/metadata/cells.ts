import { commentLength } from '../../../vocabulary/metadata/table-metadata.ts';
import type { CatalogueRow } from './catalogue-reader.ts';

/** Cells of a catalogue as values of a document; what is not as expected is left out. */

/** A text that says something; cut where it is longer than a comment may be. */
export function textIn(row: CatalogueRow, name: string): string | undefined {
  const cell = row[name];
  if (cell === null || cell === undefined) return undefined;
  const text = String(cell).trim();
  if (text === '') return undefined;
  return text.length > commentLength ? `${text.slice(0, commentLength - 1)}…` : text;
}

/** A count: whole and not negative. */
export function countIn(row: CatalogueRow, name: string): number | undefined {
  const cell = row[name];
  if (cell === null || cell === undefined || cell === '') return undefined;
  const number = Number(cell);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** True for what databases say in place of true. */
export function flagIn(row: CatalogueRow, name: string): boolean {
  const cell = row[name];
  return cell === true || cell === 1 || cell === 't' || cell === 'true' || cell === '1';
}

/** A list that the statement gave as JSON. */
export function namesIn(row: CatalogueRow, name: string): string[] {
  return listIn(row, name).filter((entry) => typeof entry === 'string');
}

export function listIn(row: CatalogueRow, name: string): unknown[] {
  const cell = row[name];
  if (Array.isArray(cell)) return cell;
  if (typeof cell !== 'string' || cell === '') return [];
  const parsed: unknown = JSON.parse(cell);
  return Array.isArray(parsed) ? parsed : [];
}

/** A moment in UTC as ISO 8601; the statement gives it as such, with or without the `Z`. */
export function momentIn(row: CatalogueRow, name: string): string | undefined {
  const text = textIn(row, name);
  if (text === undefined) return undefined;
  const plain = text.replace(' ', 'T').replace(/(?:Z|[+-]00(?::?00)?)$/, '');
  const moment = new Date(`${plain}Z`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}
