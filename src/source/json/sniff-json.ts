import { JsonSyntaxError, parseJson } from './parse-record.ts';

/** How JSON is laid out: one array, one value a line, one object, or no more than a scalar. */
export type JsonForm = 'array' | 'lines' | 'document' | 'scalar';

/**
 * What form of JSON a text has, from its start; undefined where it is no JSON. The extension only
 * decides where the content leaves a doubt.
 */
export function sniffJson(start: string, extension: string): JsonForm | undefined {
  const text = start.replace(/^\ufeff/, '').trimStart();
  const claimed = /^(json|ndjson|jsonl|geojson)$/.test(extension);
  if (!/^[[{]/.test(text)) return claimed && isScalar(text.trim()) ? 'scalar' : undefined;
  if (!claimed && !/^(\{\s*["}]|\[\s*[[{"\d\]-])/.test(text)) return undefined;
  if (hasValuePerLine(text, extension)) return 'lines';
  if (!claimed && !looksContinued(text)) return undefined;
  return text.startsWith('[') ? 'array' : 'document';
}

/** The first line is a whole value, and another one starts on the next line. */
function hasValuePerLine(text: string, extension: string): boolean {
  const [first = '', ...rest] = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const lines = extension === 'ndjson' || extension === 'jsonl';
  if (rest.length === 0) return lines && isWhole(first);
  return (lines && text.startsWith('{')) || (isWhole(first) && /^\s*[[{]/.test(rest[0] ?? ''));
}

/** A text that only starts like JSON, such as a header in brackets, has no key and no list soon. */
function looksContinued(text: string): boolean {
  return /^\[\s*([[{\]]|("|-?\d)[^\n]*[,\]])|^\{\s*("(?:[^"\\]|\\.)*"\s*:|\})/.test(text);
}

function isScalar(text: string): boolean {
  return isWhole(text);
}

function isWhole(text: string): boolean {
  try {
    parseJson(text);
    return true;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return false;
    throw error;
  }
}
