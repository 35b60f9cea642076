import { trimCell } from './cell-text.ts';
import { isPresent } from './infer-type.ts';
import { isPadded, lengthOf, maskOf, shows } from './text-shape.ts';
import type { ValuesFound } from './values-found.ts';
import { type Weighted, weigh } from './weighted.ts';
import { quantile, weightedNumbers } from './weighted-numbers.ts';

/** The text measures of a column from its distinct values, each question asked once a value. */
export function textMeasures(entries: readonly Weighted[]): ValuesFound {
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
      nonAscii: count((text) => /[^\0-\x7f]/.test(text)),
      fullWidth: count((text) => shows('fullWidth', text)),
      controlCharacters: count((text) => shows('controlCharacters', text)),
      replacementCharacters: count((text) => shows('replacementCharacters', text)),
      mojibake: count((text) => shows('mojibake', text)),
      allUpper: count((text) => shows('upper', text) && !shows('lower', text)),
      allLower: count((text) => shows('lower', text) && !shows('upper', text)),
      mixedCase: count((text) => shows('lower', text) && shows('upper', text)),
    },
    content: {},
  };
}

function lengthMeasures(entries: readonly Weighted[]): Record<string, number | null> {
  const texts = entries.filter((entry) => entry.text !== null);
  const lengths = weightedNumbers(
    Float64Array.from(texts, (entry) => lengthOf(entry.text ?? '')),
    Float64Array.from(texts, (entry) => entry.count),
  );
  const sum = lengths.values.reduce((s, value, i) => s + value * (lengths.counts[i] ?? 0), 0);
  return {
    lengthMin: quantile(lengths, 0),
    lengthMean: lengths.total === 0 ? null : sum / lengths.total,
    lengthMax: quantile(lengths, 1),
    lengthP25: quantile(lengths, 0.25),
    lengthMedian: quantile(lengths, 0.5),
    lengthP75: quantile(lengths, 0.75),
  };
}

/** The most frequent shapes, at most twenty; equal counts by shape. */
export function maskCounts(entries: readonly Weighted[]) {
  const counts = new Map<string, number>();
  for (const { text, count } of entries) {
    if (!isPresent(text)) continue;
    const mask = maskOf(trimCell(text));
    counts.set(mask, (counts.get(mask) ?? 0) + count);
  }
  return [...counts]
    .map(([mask, count]) => ({ mask, count }))
    .sort((a, b) => b.count - a.count || (a.mask < b.mask ? -1 : 1))
    .slice(0, 20);
}
