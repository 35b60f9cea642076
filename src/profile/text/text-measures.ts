import { quantile, type WeightedNumbers, weightedNumbers } from '../numbers/weighted-numbers.ts';
import type { ValuesFound } from '../routes/values/values-found.ts';
import { type Weighted, weigh } from '../routes/weighted.ts';
import type { MissingRule } from '../types/missing-tokens.ts';
import { trimCell } from './cell-text.ts';
import { isAscii, isPadded, lengthOf, maskOf, shows } from './text-shape.ts';

/** The text measures of a column from its distinct values, each question asked once a value. */
export function textMeasures(entries: readonly Weighted[]): Omit<ValuesFound, 'query'> {
  const cells = weigh(entries, () => true);
  const count = (question: (text: string) => boolean) => ({
    value: weigh(entries, question),
    of: cells,
  });
  return {
    safe: {
      ...lengthMeasures(entries),
      padded: count(isPadded),
      doubleSpaces: count((text) => shows('doubleSpaces', text)),
      empty: count((text) => text === ''),
      nonAscii: count((text) => !isAscii(text)),
      fullWidth: count((text) => shows('fullWidth', text)),
      controlCharacters: count((text) => shows('controlCharacters', text)),
      replacementCharacters: count((text) => shows('replacementCharacters', text)),
      mojibake: count((text) => shows('mojibake', text)),
      allUpper: count((text) => shows('upper', text) && !shows('lower', text)),
      allLower: count((text) => shows('lower', text) && !shows('upper', text)),
      mixedCase: count((text) => shows('lower', text) && shows('upper', text)),
    },
  };
}

/** The first and the last text in the order of code points, as engines compare UTF-8. */
export function textExtremes(entries: readonly Weighted[]): Omit<ValuesFound, 'query'> {
  let min: string | null = null;
  let max: string | null = null;
  for (const { text } of entries) {
    if (text === null) continue;
    if (min === null || before(text, min)) min = text;
    if (max === null || before(max, text)) max = text;
  }
  return { content: { min, max } };
}

function before(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const [x, y] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (x === y) continue;
    // Half of a character beyond the first 65,536 comes after every whole one.
    return isHalf(x) === isHalf(y) ? x < y : isHalf(y);
  }
  return a.length < b.length;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function lengthMeasures(entries: readonly Weighted[]): Record<string, number | null> {
  const lengths = lengthsOf(entries);
  const sum = lengths.values.reduce((s, value, i) => s + value * (lengths.counts[i] ?? 0), 0);
  return {
    lengthMin: quantile(lengths, 0),
    lengthMean: lengths.total === 0 ? null : sum / lengths.total,
    lengthMax: quantile(lengths, 1),
    ...lengthQuantiles(lengths),
  };
}

/** The lengths of the values that are not null, weighted. */
export function lengthsOf(entries: readonly Weighted[]): WeightedNumbers {
  const texts = entries.filter((entry) => entry.text !== null);
  return weightedNumbers(
    Float64Array.from(texts, (entry) => lengthOf(entry.text ?? '')),
    Float64Array.from(texts, (entry) => entry.count),
  );
}

export const lengthShares = { lengthP25: 0.25, lengthMedian: 0.5, lengthP75: 0.75 } as const;

export function lengthQuantiles(lengths: WeightedNumbers): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(lengthShares).map(([name, share]) => [name, quantile(lengths, share)]),
  );
}

/** The most frequent shapes, at most twenty; equal counts by shape. */
export function maskCounts(entries: readonly Weighted[], missing: MissingRule) {
  const counts = new Map<string, number>();
  for (const { text, count } of entries) {
    if (text === null || missing.test(text)) continue;
    const mask = maskOf(trimCell(text));
    counts.set(mask, (counts.get(mask) ?? 0) + count);
  }
  return [...counts]
    .map(([mask, count]) => ({ mask, count }))
    .sort((a, b) => b.count - a.count || (a.mask < b.mask ? -1 : 1))
    .slice(0, 20);
}
