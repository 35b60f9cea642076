import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { AuditPage, AuditVerification } from '../../../src/vocabulary/registry/audit-page.ts';
import { read } from './request.ts';

const firstPage = '';

/** What was done in the organisation, newest first. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam: cursor, signal }) => {
    const params = new URLSearchParams({ limit: '100' });
    if (cursor !== firstPage) params.set('cursor', cursor);
    return read<AuditPage>(`/audit?${params}`, signal);
  },
  initialPageParam: firstPage,
  getNextPageParam: ({ next }) => next,
});

/** Reads the whole chain: asked for once a visit. */
export const auditVerificationQuery = queryOptions({
  queryKey: ['audit-verification'],
  queryFn: ({ signal }) => read<AuditVerification>('/audit/verification', signal),
  staleTime: 60_000,
});

/** Every entry, one JSON object a line. */
export const auditExport = '/api/v1/audit/export';
