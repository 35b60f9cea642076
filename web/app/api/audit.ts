import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api } from './client.ts';

export type AuditRow = Schemas['AuditEntry'];
export type AuditVerdict = Schemas['AuditVerdict'];

const firstPage = '';

/** Which entries: those of a person, of a kind, of these days (UTC, both included). */
export interface AuditSearch {
  readonly account?: string;
  readonly action?: string;
  readonly from?: string;
  readonly to?: string;
}

/** What was done in the organisation, newest first. */
export const auditQuery = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = { limit: 100, ...search, ...(cursor !== firstPage && { cursor }) };
      return api.get('/api/v1/audit', { query, signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

/** Reads the whole chain: asked for once a visit. */
export const auditVerificationQuery = queryOptions({
  queryKey: ['audit-verification'],
  queryFn: ({ signal }) => api.get('/api/v1/audit/verification', { signal }),
  staleTime: 60_000,
});

/** Every entry, one JSON object a line. */
export const auditExport = '/api/v1/audit/export';
