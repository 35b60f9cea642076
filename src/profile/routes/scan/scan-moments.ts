import type { Relation } from '../../../sql/tree.ts';
import {
  type FixedPoint,
  fixedPoint,
  momentProjections,
  momentsFromSums,
} from '../../numbers/fixed-point.ts';
import { momentContent } from '../../numbers/number-measures.ts';
import { quantile } from '../../numbers/weighted-numbers.ts';
import type { Session } from '../../session.ts';
import { isReadFromText, typedSource } from '../../types/typed-cells.ts';
import { isNumeric } from '../column-findings.ts';
import { count, namedRow, tagged, untagged } from '../named-row.ts';
import type { FoundContent, ValuesFound } from '../values/values-found.ts';
import type { Scanned } from './scan-rows.ts';
import { scannedNumber } from './scan-statement.ts';

/** Sum, mean, variance, skewness and kurtosis of the near-unique number columns, in one scan of each source. */
export async function scanMoments(
  session: Session,
  from: Relation,
  columns: readonly Scanned[],
): Promise<ReadonlyMap<string, ValuesFound>> {
  const grids = columns.flatMap((scanned) => {
    const grid = isNumeric(scanned.type) ? gridOf(scanned) : null;
    return grid === null ? [] : [{ scanned, grid }];
  });
  const isRead = ({ scanned }: Grid) => isReadFromText(scanned);
  return new Map([
    ...(await momentsOf(session, from, grids.filter(isRead))),
    ...(await momentsOf(
      session,
      from,
      grids.filter((entry) => !isRead(entry)),
    )),
  ]);
}

interface Grid {
  readonly scanned: Scanned;
  readonly grid: FixedPoint;
}

async function momentsOf(
  session: Session,
  from: Relation,
  grids: readonly Grid[],
): Promise<readonly (readonly [string, ValuesFound])[]> {
  if (grids.length === 0) return [];
  const projections = grids.map(({ scanned, grid }) =>
    tagged(scanned.index, momentProjections(scannedNumber(scanned), grid)),
  );
  const columns = grids.map(({ scanned }) => scanned);
  const { rows, query } = await session.rows({
    select: projections.flat(),
    from: typedSource(from, columns),
  });
  const row = namedRow(projections.flat(), rows[0]);
  return grids.map(({ scanned, grid }) => {
    const sums = untagged(row, scanned.index);
    const moments = momentsFromSums(sums, count(scanned.row, 'numbers'), grid);
    return [scanned.column.name, { ...momentsFound(moments), query }];
  });
}

function gridOf(scanned: Scanned): FixedPoint | null {
  const [low, high] = [scanned.row.get('low'), scanned.row.get('high')];
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  const { numbers } = scanned;
  return fixedPoint(low, high, (numbers && quantile(numbers, 0.5)) ?? low);
}

function momentsFound(moments: ReturnType<typeof momentsFromSums>): Omit<ValuesFound, 'query'> {
  const { exactness } = moments;
  const deviation = Math.sqrt(moments.variance);
  const halfWidth =
    exactness.variance.kind === 'approximate' && deviation > 0
      ? exactness.variance.high / deviation
      : 0;
  const exactnessOf: Record<string, FoundContent['exactness']> = {
    ...exactness,
    standardDeviation: {
      kind: 'approximate',
      low: -halfWidth,
      high: halfWidth,
      confidence: 1,
      basis: 'fixed-point',
    },
  };
  const content = Object.entries(momentContent(moments)).map(([name, value]) => {
    const sure = exactnessOf[name];
    return [name, sure === undefined ? value : { value, exactness: sure }] as const;
  });
  return {
    safe: {
      skewness: { value: moments.skewness, exactness: exactness.skewness },
      kurtosis: { value: moments.kurtosis, exactness: exactness.kurtosis },
    },
    content: Object.fromEntries(content),
  };
}
