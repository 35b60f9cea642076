import type { Line } from '../text/read-lines.ts';
import type { Dialect } from './dialect.ts';
import { createRecordSplitter, type SplitRecord } from './split-records.ts';

/** Those that hardly occur inside cells come first: of equally consistent ones they win. */
const delimiters = ['\t', ';', '|', '\x01', '\x1f', '\x1e', ',', '^', '~', ':'] as const;

/** Share of the records that must have one and the same width above 1. */
const leastConsistency = 0.4;

export interface DetectedDialect {
  readonly dialect: Dialect;
  readonly records: readonly SplitRecord[];
  /** The most frequent number of cells. */
  readonly width: number;
  /** Share of the records that have it, 0–1. */
  readonly consistency: number;
}

/**
 * The dialect under which most sampled records have the same number of cells; of equals, the one
 * that the extension names, then the one that is rarer inside cells. One column where none is consistent.
 */
export function detectDialect(
  sample: readonly Line[],
  options: { readonly extension: string; readonly lineLimit: number; readonly cellLimit: number },
): DetectedDialect {
  const usesBackslash = sample.some((line) => line.text.includes('\\"'));
  const trials = delimiters.flatMap((delimiter) => {
    const present = sample.some((line) => line.text.includes(delimiter));
    if (!present) return [];
    const plain = trial(sample, { delimiter, escape: '"' }, options);
    if (!usesBackslash) return [plain];
    return [plain, trial(sample, { delimiter, escape: '\\' }, options)];
  });
  const expected = delimiterOf(options.extension);
  const score = (t: DetectedDialect) =>
    t.consistency + (t.dialect.delimiter === expected ? 0.1 : 0);
  const [best] = trials
    .filter((t) => t.width > 1 && t.consistency >= leastConsistency)
    .sort((a, b) => score(b) - score(a));
  return best ?? trial(sample, { delimiter: undefined, escape: '"' }, options);
}

function delimiterOf(extension: string): string | undefined {
  if (extension === 'tsv' || extension === 'tab') return '\t';
  return extension === 'psv' ? '|' : undefined;
}

function trial(
  sample: readonly Line[],
  dialect: Dialect,
  limits: { readonly lineLimit: number; readonly cellLimit: number },
): DetectedDialect {
  const splitter = createRecordSplitter({ dialect, ...limits });
  const records = [...splitter.push(sample), ...splitter.end()];
  const [width, count] = modalWidth(records);
  return { dialect, records, width, consistency: records.length ? count / records.length : 0 };
}

/** The most frequent width with its count; of equals, the wider. */
export function modalWidth(records: readonly SplitRecord[]): readonly [number, number] {
  const counts = new Map<number, number>();
  for (const record of records) {
    if (record.kind !== 'record') continue;
    counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return best ?? [0, 0];
}
