import { eq, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { dataGrades } from '../../vocabulary/codes/data-grades.ts';
import type { DataGrade } from '../../vocabulary/personal.ts';
import { answersOf } from './answers.ts';

/** The field by which a person confirms a data grade. */
export const confirmedGradeField = 'assay.confirmedGrade';

const valueSchema = z.object({ grade: z.enum(dataGrades) });

/** The data grade that a person confirmed in the registry; it stands above contract and proposal. */
export async function confirmedGrade(
  tx: Transaction,
  assetId: string,
): Promise<DataGrade | undefined> {
  const [newest] = await answersOf(tx, assetId, confirmedGradeField);
  return newest?.withdrawal === null ? valueSchema.safeParse(newest.value).data?.grade : undefined;
}

/** A data grade for an asset, unless one was decided for it in the registry. */
export function unlessDecided(grade: DataGrade): SQL {
  return sql`coalesce(${assets.gradeOverride}, ${grade})`;
}

/**
 * Shows the confirmed grade in lists at once, not only from the next assessment on.
 *
 * @param otherwise what is shown where nobody confirms one any more
 */
export async function showConfirmedGrade(
  tx: Transaction,
  assetId: string,
  { at, otherwise }: { readonly at: Date; readonly otherwise?: DataGrade | undefined },
): Promise<void> {
  const dataGrade = (await confirmedGrade(tx, assetId)) ?? otherwise;
  if (dataGrade === undefined) return;
  await tx
    .update(assets)
    .set({
      dataGrade: unlessDecided(dataGrade),
      changedAt: at,
      version: sql`${assets.version} + 1`,
    })
    .where(eq(assets.id, assetId));
}
