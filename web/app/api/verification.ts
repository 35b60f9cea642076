import { queryOptions } from '@tanstack/react-query';
import type { PublicVerification } from '../../../src/vocabulary/registry/verification.ts';
import { read } from './request.ts';

/** What the server finds of a certificate now: examined anew for every reader. */
export const verificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['verification', id],
    queryFn: ({ signal }) => read<PublicVerification>(`/verify/${encodeURIComponent(id)}`, signal),
  });
