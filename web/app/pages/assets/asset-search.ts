import type { AssetFacet } from '../../../../src/vocabulary/registry/assets/asset.ts';
import type { AssetSearch } from '../../api/assets.ts';
import { codesOf, facetTerms, orderTerms } from '../../words/asset-terms.ts';

/** Reads the search of an address; what it does not know is left out. */
export function readAssetSearch(search: Record<string, unknown>): AssetSearch {
  const { q, order } = search;
  const known = codesOf(orderTerms).find((one) => one === order);
  const filters = codesOf(facetTerms).flatMap((facet) => {
    const values = textsOf(search[facet]);
    return values.length === 0 ? [] : [[facet, values] as const];
  });
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q } : {}),
    ...(known === undefined ? {} : { order: known }),
    ...Object.fromEntries(filters),
  };
}

/** The same search with one value of a facet chosen, or no longer. */
export function toggled(search: AssetSearch, facet: AssetFacet, value: string): AssetSearch {
  const chosen = search[facet] ?? [];
  const next = chosen.includes(value)
    ? chosen.filter((one) => one !== value)
    : [...chosen, value].toSorted();
  const { [facet]: _, ...rest } = search;
  return next.length === 0 ? rest : { ...rest, [facet]: next };
}

function textsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one) => typeof one === 'string' && one !== '');
}
