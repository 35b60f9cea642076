import { sql } from 'drizzle-orm';
import { gradeSchema } from '../../vocabulary/assessment.ts';
import { dataGrades } from '../../vocabulary/codes/data-grades.ts';
import type { AssetRecord } from '../../vocabulary/registry/assets/asset.ts';
import type { DimensionScores } from '../../vocabulary/registry/assets/portfolio.ts';

/** An asset as `assetColumns` reads it; the driver gives moments as they are printed here. */
export interface AssetRow extends Record<string, unknown> {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly responsible: string | null;
  readonly tags: string[];
  readonly data_grade: string | null;
  readonly grade: string | null;
  readonly score: number | null;
  readonly assessed_on: string | null;
  readonly coverage: number | null;
  readonly dimensions: DimensionScores;
  readonly version: number;
  /** Not `changed_at`: an output column of that name would be what the list is sorted by. */
  readonly changed: string;
}

export const assetColumns = sql.raw(
  `id, key, name, description, responsible, tags, data_grade, grade, score, assessed_on::text as assessed_on, coverage, dimensions, version, to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as changed`,
);

export function toAssetRecord(row: AssetRow): AssetRecord {
  return {
    id: row.id,
    key: row.key,
    name: row.name,
    description: row.description,
    responsible: row.responsible,
    tags: row.tags,
    dataGrade: dataGrades.find((grade) => grade === row.data_grade) ?? null,
    grade: gradeSchema.nullable().parse(row.grade),
    score: row.score,
    assessedOn: row.assessed_on,
    coverage: row.coverage,
    dimensions: row.dimensions,
    version: row.version,
    changedAt: row.changed,
  };
}
