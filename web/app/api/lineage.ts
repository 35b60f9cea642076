import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api } from './client.ts';

export type AssetLineage = Schemas['AssetLineage'];

/** What an asset came of and what came of it. */
export const lineageQuery = (asset: string) =>
  queryOptions({
    queryKey: ['lineage', asset],
    queryFn: ({ signal }) => api.get('/api/v1/assets/{asset}/lineage', { path: { asset }, signal }),
  });
