import { readAsset } from '../../../registry/assets/read-asset.ts';
import { readLineage } from '../../../registry/lineage/read-lineage.ts';
import type { AssetLineage } from '../../../vocabulary/registry/assets/lineage.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** Edges each way at most: more than a person can follow. */
const mostEdges = 1000;

/**
 * What an asset came of and what came of it, `depth` steps each way. Pipelines know it by its key or its name, in any
 * namespace. Raises `registry.not-found`.
 */
export async function showLineage(
  context: RegistryContext,
  { id, depth }: { readonly id: string; readonly depth: number },
): Promise<AssetLineage> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, async (tx) => {
    const { key, name } = await readAsset(tx, id);
    return readLineage(tx, [...new Set([key, name])], { depth, edges: mostEdges });
  });
}
