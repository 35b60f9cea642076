import { and, exists, inArray, like, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { declarations } from '../../store/tables/documents.ts';

/** Assets with an answer: those with one of these keys, and the candidates of the folders of a source. */
export async function answeredAssets(
  tx: Transaction,
  { keys, source }: { readonly keys: readonly string[]; readonly source: string },
): Promise<{ readonly id: string; readonly key: string }[]> {
  const candidate = `candidate:${source}`;
  const folders = `${candidate.replace(/[\\%_]/g, '\\$&')}/%`;
  const answers = tx
    .select({ id: declarations.id })
    .from(declarations)
    .where(sql`${declarations.assetId} = ${assets.id}`);
  return await tx
    .select({ id: assets.id, key: assets.key })
    .from(assets)
    .where(
      and(
        or(inArray(assets.key, [...keys, candidate]), like(assets.key, folders)),
        exists(answers),
      ),
    )
    .orderBy(assets.key);
}
