import { isLosslessNumber, parse, stringify } from 'lossless-json';

/** A JSON record as cells by key. Arrays have their position as key, a lone value has `value`. */
export type JsonRecord = ReadonlyMap<string, string | null>;

export type RecordShape = 'object' | 'array' | 'value';

export interface ParsedRecord {
  readonly shape: RecordShape;
  readonly cells: JsonRecord;
}

/** Where a text stops being JSON, as an offset into it; the text itself is not shown. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(offset: number) {
    super('the text is not valid JSON');
    this.offset = offset;
  }
}

/** Reads a JSON value; numbers keep their digits. Raises `JsonSyntaxError`. */
export function parseJson(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /at position (\d+)/.exec(message)?.[1];
    throw new JsonSyntaxError(position === undefined ? text.length : Number(position));
  }
}

export function toRecord(value: unknown): ParsedRecord {
  if (Array.isArray(value)) {
    const cells = value.map((cell, at) => [`column_${at + 1}`, cellText(cell)] as const);
    return { shape: 'array', cells: new Map(cells) };
  }
  if (isPlainObject(value)) {
    const cells = Object.entries(value).map(([key, cell]) => [key, cellText(cell)] as const);
    return { shape: 'object', cells: new Map(cells) };
  }
  return { shape: 'value', cells: new Map([['value', cellText(value)]]) };
}

export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    typeof value === 'object' && value !== null && !isLosslessNumber(value) && !Array.isArray(value)
  );
}

/** Text as it is, numbers by their digits, nested values as JSON. */
function cellText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || isLosslessNumber(value)) return String(value);
  return stringify(value) ?? null;
}
