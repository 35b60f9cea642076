import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';
import type { AssetHeadline } from '../../../src/vocabulary/reports/report-page.ts';

/** What the asset table can be sorted by. */
export type AssetOrder =
  | 'grade'
  | 'name'
  | 'overall'
  | 'coverage'
  | 'gates'
  | 'rows'
  | `dimension:${string}`;

/** The sort key of each order. `grade` is the table's own: best grade first, then best score. */
export function assetOrder(model: Pick<ModelRecord, 'dimensions'>) {
  const dimensions = Object.fromEntries(
    model.dimensions.map(({ id }) => [
      `dimension:${id}`,
      (asset: AssetHeadline) => asset.dimensions[id]?.score ?? null,
    ]),
  );
  return {
    ...dimensions,
    grade: ({ overall }: AssetHeadline) =>
      overall.grade === null || overall.score === null
        ? null
        : `${overall.grade}${(1000 - overall.score).toFixed(6)}`,
    name: (asset: AssetHeadline) => asset.name,
    overall: (asset: AssetHeadline) => asset.overall.score,
    coverage: (asset: AssetHeadline) => asset.overall.coverage,
    gates: (asset: AssetHeadline) => asset.gates.filter((gate) => gate.state !== 'open').length,
    rows: (asset: AssetHeadline) => asset.rows,
  } satisfies Record<string, (asset: AssetHeadline) => number | string | null>;
}
