import { queryOptions } from '@tanstack/react-query';
import { api } from './client.ts';

/** What the server finds of a certificate now: examined anew for every reader. */
export const verificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['verification', id],
    queryFn: ({ signal }) =>
      api.get('/api/v1/verify/{certificate}', { path: { certificate: id }, signal }),
  });
