import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ShownAsset } from '../../../src/vocabulary/registry/assessment-page.ts';
import type {
  AssetFacet,
  AssetFacetCounts,
  AssetFilters,
  AssetOrder,
  AssetPage,
} from '../../../src/vocabulary/registry/asset.ts';
import { read } from './request.ts';

/** What a list of assets was asked for: it stands in the address of the page. */
export interface AssetSearch extends AssetFilters {
  readonly q?: string;
  readonly order?: AssetOrder;
}

/** Rows of one request; the next ones are asked for when they are wanted. */
const pageSize = 100;
const firstPage = '';

export const assetsQuery = (search: AssetSearch) =>
  infiniteQueryOptions({
    queryKey: ['assets', search],
    queryFn: ({ pageParam: cursor, signal }) => {
      const params = paramsOf(search, search.order);
      params.set('limit', String(pageSize));
      if (cursor !== firstPage) params.set('cursor', cursor);
      return read<AssetPage>(`/assets?${params}`, signal);
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const facetsQuery = ({ order: _, ...search }: AssetSearch) =>
  queryOptions({
    queryKey: ['asset-facets', search],
    queryFn: ({ signal }) => read<AssetFacetCounts>(`/assets/facets?${paramsOf(search)}`, signal),
    placeholderData: keepPreviousData,
  });

function paramsOf({ q, order: _, ...filters }: AssetSearch, order?: AssetOrder): URLSearchParams {
  const params = new URLSearchParams();
  if (q !== undefined) params.set('query', q);
  if (order !== undefined) params.set('order', order);
  for (const [facet, values] of Object.entries(filters) as [AssetFacet, readonly string[]][]) {
    for (const value of values) params.append(facet, value);
  }
  return params;
}

/** An asset with its assessments, the newest first. */
export const assetQuery = (id: string) =>
  queryOptions({
    queryKey: ['asset', id],
    queryFn: ({ signal }) => read<ShownAsset>(`/assets/${encodeURIComponent(id)}`, signal),
  });
