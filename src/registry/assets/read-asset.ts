import { sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import type { AssetRecord } from '../../vocabulary/registry/assets/asset.ts';
import { notFound } from '../registry-problems.ts';
import { type AssetRow, assetColumns, toAssetRecord } from './asset-row.ts';

/** Raises `registry.not-found`. */
export async function readAsset(tx: Transaction, id: string): Promise<AssetRecord> {
  const { rows } = await tx.execute<AssetRow>(
    sql`select ${assetColumns} from ${assets} where id = ${id}::uuid`,
  );
  const [row] = rows;
  if (row === undefined) throw notFound({ kind: 'asset', id });
  return toAssetRecord(row);
}
