import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';

/** What changed from one assessment to another: kept assessments never change, so neither does this. */
export const comparisonQuery = (before: string, after: string) =>
  queryOptions({
    queryKey: ['comparison', before, after],
    queryFn: ({ signal }) =>
      api.get('/api/v1/comparisons/{before}/{after}', { path: { before, after }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
