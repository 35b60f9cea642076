import { wilson } from '../../vocabulary/wilson.ts';
import type { CellDefects, DefectGroup } from '../defects/suspected/suspected-cell.ts';
import type { SampledRows } from './rows-here.ts';

/**
 * Suspected cells among drawn rows as an estimate for all rows: counts are blown up, each with the Wilson interval of
 * its share of the drawn rows. The cells that are listed are those that were drawn.
 */
export function scaledDefects(found: CellDefects, sample: SampledRows): CellDefects {
  return { ...found, groups: found.groups.map((group) => scaledGroup(group, sample)) };
}

function scaledGroup(
  { exactness, ...group }: DefectGroup,
  { rows, of, seed }: SampledRows,
): DefectGroup {
  const { low, high } = wilson(group.count, rows);
  const blownUp = (count: number) => Math.round((count / rows) * of);
  // Where values of the drawn rows were not all looked at, there may be more.
  const most = exactness.kind === 'exact' ? high * of : null;
  return {
    ...group,
    count: blownUp(group.count),
    also: group.also.map(({ kind, count }) => ({ kind, count: blownUp(count) })),
    exactness: { kind: 'sampled', n: rows, low: low * of, high: most, confidence: 0.95, seed },
  };
}
