import { cellsOf } from './column-nature.ts';
import type { TextCount } from './text-counts.ts';

/** A shape is usual that so many of the cells have … */
const leastShare = 0.005;
/** … where the usual ones together cover so many. */
const leastCovered = 0.95;
/** Longer texts are sentences: they have no shape. */
const longest = 64;

const parts =
  /(?<digits>[0-9]+)|(?<upper>[A-Z]+)|(?<lower>[a-z]+)|(?<han>\p{Script=Han}+)|(?<other>.)/gsu;

/**
 * One pattern, as RE2 reads it, for the shapes that nearly all values have: which runs of digits,
 * letters and Han characters, and the marks between. Lengths of digits count where they repeat.
 * Undefined where no few shapes cover the values.
 */
export function usualShapes(values: readonly TextCount[]): string | undefined {
  return shapesBy(values, (run) => `[0-9]{${run}}`) ?? shapesBy(values, () => '[0-9]+');
}

function shapesBy(
  values: readonly TextCount[],
  digits: (length: number) => string,
): string | undefined {
  const shapes = new Map<string, number>();
  for (const { text, count } of values) {
    if (text.length > longest) continue;
    const shape = shapeOf(text, digits);
    shapes.set(shape, (shapes.get(shape) ?? 0) + count);
  }
  const cells = cellsOf(values);
  const usual = [...shapes].filter(([, count]) => count >= leastShare * cells);
  const covered = usual.reduce((sum, [, count]) => sum + count, 0);
  if (cells === 0 || covered < leastCovered * cells) return undefined;
  const sorted = usual.map(([shape]) => shape).sort();
  return `(?:${sorted.join('|')})`;
}

function shapeOf(text: string, digits: (length: number) => string): string {
  let shape = '';
  for (const { groups = {} } of text.matchAll(parts)) {
    if (groups.digits !== undefined) shape += digits(groups.digits.length);
    else if (groups.upper !== undefined) shape += '[A-Z]+';
    else if (groups.lower !== undefined) shape += '[a-z]+';
    else if (groups.han !== undefined) shape += '\\p{Han}+';
    else shape += groups.other?.replace(/[!-/:-@[-`{-~]/, (mark) => `\\${mark}`) ?? '';
  }
  return shape;
}
