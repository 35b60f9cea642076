import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AssetFilters, AssetOrder } from '../../../src/vocabulary/registry/assets/asset.ts';
import { api } from './client.ts';

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
      const { order } = search;
      const query = {
        ...asked(search),
        limit: pageSize,
        ...(order && { order }),
        ...(cursor !== firstPage && { cursor }),
      };
      return api.get('/api/v1/assets', { query, signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

export const facetsQuery = ({ order: _, ...search }: AssetSearch) =>
  queryOptions({
    queryKey: ['asset-facets', search],
    queryFn: ({ signal }) => api.get('/api/v1/assets/facets', { query: asked(search), signal }),
    placeholderData: keepPreviousData,
  });

function asked({ q, order: _, ...filters }: AssetSearch) {
  return { ...filters, ...(q !== undefined && { query: q }) };
}

/** An asset with its assessments, the newest first. */
export const assetQuery = (id: string) =>
  queryOptions({
    queryKey: ['asset', id],
    queryFn: ({ signal }) => api.get('/api/v1/assets/{asset}', { path: { asset: id }, signal }),
  });
