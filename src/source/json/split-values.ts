import type { Where } from '../../vocabulary/problem.ts';
import { jsonInvalid, jsonTooDeep, jsonTruncated, jsonValueTooLong } from './json-problems.ts';

/** The text of one element of a JSON array; where it starts counts from 1. */
export interface JsonText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export interface SplitValuesOptions {
  readonly depthLimit: number;
  readonly lengthLimit: number;
}

type Expecting = 'array' | 'first' | 'element' | 'separator' | 'nothing';

/**
 * Cuts the elements out of a JSON array that arrives in pieces, so that a large file is never held
 * as a whole. The elements themselves are not checked. Raises `source.json-invalid`,
 * `source.json-truncated`, `source.json-too-deep` and `source.json-value-too-long`.
 */
export interface ValueSplitter {
  readonly push: (text: string) => readonly JsonText[];
  readonly end: () => void;
}

const inString = /["\\]/g;
const structure = /["{}[\]]/g;
const scalarEnd = /[\s,\]]/g;

export function createValueSplitter(options: SplitValuesOptions): ValueSplitter {
  let expecting: Expecting = 'array';
  let pending = '';
  let line = 1;
  let column = 1;

  const advance = (text: string) => {
    const last = text.lastIndexOf('\n');
    if (last === -1) column += text.length;
    else {
      line += text.split('\n').length - 1;
      column = text.length - last;
    }
  };
  /** Moves past the one character between elements, or refuses it. */
  const separator = (character: string): Expecting => {
    if (expecting === 'array' && character === '[') return 'first';
    if (expecting === 'separator' && character === ',') return 'element';
    if ((expecting === 'separator' || expecting === 'first') && character === ']') return 'nothing';
    throw jsonInvalid({}, { line, column });
  };
  const startsElement = (character: string) =>
    (expecting === 'first' || expecting === 'element') && !/[,\]}]/.test(character);

  const take = (text: string, atEnd: boolean): JsonText[] => {
    const values: JsonText[] = [];
    let at = 0;
    for (;;) {
      const space = /[^\s]/g;
      space.lastIndex = at;
      const next = space.exec(text)?.index ?? text.length;
      advance(text.slice(at, next));
      at = next;
      const character = text[at];
      if (character === undefined) break;
      if (!startsElement(character)) {
        expecting = separator(character);
        advance(character);
        at += 1;
        continue;
      }
      const end = endOfValue(text, at, { ...options, where: { line, column }, atEnd });
      if (end === undefined) break;
      const value = text.slice(at, end);
      values.push({ text: value, line, column });
      advance(value);
      at = end;
      expecting = 'separator';
    }
    pending = text.slice(at);
    if (pending.length > options.lengthLimit) {
      throw jsonValueTooLong({ limit: options.lengthLimit }, { line, column });
    }
    return values;
  };
  return {
    push: (text) => take(pending + text, false),
    end: () => {
      take(pending, true);
      if (expecting !== 'nothing' || pending !== '') throw jsonTruncated({}, { line, column });
    },
  };
}

/** Where the value that starts at `start` ends; undefined where its end is not there yet. */
function endOfValue(
  text: string,
  start: number,
  options: {
    readonly depthLimit: number;
    readonly where: Where;
    readonly atEnd: boolean;
  },
): number | undefined {
  if (!/["{[]/.test(text[start] ?? '')) {
    scalarEnd.lastIndex = start;
    return scalarEnd.exec(text)?.index;
  }
  let depth = 0;
  for (let at = start; at < text.length; ) {
    structure.lastIndex = at;
    const found = structure.exec(text);
    if (found === null) return undefined;
    at = found.index + 1;
    if (found[0] === '"') {
      const close = endOfString(text, at);
      if (close === undefined) return undefined;
      at = close;
    } else depth += found[0] === '{' || found[0] === '[' ? 1 : -1;
    if (depth > options.depthLimit) {
      throw jsonTooDeep({ limit: options.depthLimit }, options.where);
    }
    if (depth === 0) return at;
  }
  return undefined;
}

function endOfString(text: string, from: number): number | undefined {
  for (let at = from; ; ) {
    inString.lastIndex = at;
    const found = inString.exec(text);
    if (found === null) return undefined;
    if (found[0] === '"') return found.index + 1;
    at = found.index + 2;
  }
}
