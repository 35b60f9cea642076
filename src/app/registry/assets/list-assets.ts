import { countFacets } from '../../../registry/assets/facets/count-facets.ts';
import { bitsAreOld, writeBits } from '../../../registry/assets/facets/facet-bits.ts';
import {
  type AssetPage,
  type AssetSearch,
  findAssets,
} from '../../../registry/assets/find-assets.ts';
import type { AssetFacetCounts } from '../../../vocabulary/registry/assets/asset.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { keptFacets } from './kept-facets.ts';

/** A page of the organisation's assets. Raises `registry.bad-cursor`. */
export async function listAssets(
  context: RegistryContext,
  search: AssetSearch,
): Promise<AssetPage> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, (tx) => findAssets(tx, search));
}

/** How many assets a search finds, by facet: of an organisation with many assets, as of at most ten seconds ago. */
export async function facetsOfAssets(
  context: RegistryContext,
  search: Pick<AssetSearch, 'query' | 'filters'>,
): Promise<AssetFacetCounts> {
  authorise(context, 'asset.read');
  const { db, clock, caller } = context;
  const key = JSON.stringify([search.query ?? '', search.filters ?? {}]);
  const question = { db, organisation: caller.organisation, key, now: clock().getTime() };
  return await keptFacets(question, async () => {
    await bringBitsUpToDate(context);
    return await inCallersOrganisation(context, (tx) => countFacets(tx, search));
  });
}

/** Until few assets are left to be counted one by one; somebody else who is at it is left alone. */
async function bringBitsUpToDate(context: RegistryContext): Promise<void> {
  const { organisation } = context.caller;
  while (await inCallersOrganisation(context, bitsAreOld)) {
    if (!(await inCallersOrganisation(context, (tx) => writeBits(tx, organisation)))) return;
  }
}
