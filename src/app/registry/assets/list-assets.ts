import { countFacets } from '../../../registry/assets/facets/count-facets.ts';
import { bitsAreOld, writeBits } from '../../../registry/assets/facets/facet-bits.ts';
import {
  type AssetPage,
  type AssetSearch,
  findAssets,
} from '../../../registry/assets/find-assets.ts';
import type { AssetFacetCounts } from '../../../vocabulary/registry/assets/asset.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** A page of the organisation's assets. Raises `registry.bad-cursor`. */
export async function listAssets(
  context: RegistryContext,
  search: AssetSearch,
): Promise<AssetPage> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, (tx) => findAssets(tx, search));
}

/** How many assets a search finds, by facet. */
export async function facetsOfAssets(
  context: RegistryContext,
  search: Pick<AssetSearch, 'query' | 'filters'>,
): Promise<AssetFacetCounts> {
  authorise(context, 'asset.read');
  const { organisation } = context.caller;
  if (await inCallersOrganisation(context, bitsAreOld)) {
    await inCallersOrganisation(context, (tx) => writeBits(tx, organisation));
  }
  return inCallersOrganisation(context, (tx) => countFacets(tx, search));
}
