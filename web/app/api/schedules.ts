import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api, etagOf } from './client.ts';

export type ScheduleLine = Schemas['ScheduleLine'];
export type Schedule = ScheduleLine['schedule'];

const firstPage = '';

/** All schedules of the organisation, the next due first. */
export const schedulesQuery = infiniteQueryOptions({
  queryKey: ['schedules'],
  queryFn: ({ pageParam: cursor, signal }) => {
    const query = { limit: 50, ...(cursor !== firstPage && { cursor }) };
    return api.get('/api/v1/schedules', { query, signal });
  },
  initialPageParam: firstPage,
  getNextPageParam: ({ next }) => next,
});

/** When an asset is assessed again by itself. */
export const scheduleQuery = (asset: string) =>
  queryOptions({
    queryKey: ['schedules', asset],
    queryFn: ({ signal }) =>
      api.get('/api/v1/assets/{asset}/schedule', { path: { asset }, signal }),
  });

export async function changeSchedule(
  asset: string,
  { version, schedule }: { readonly version: number; readonly schedule: Schedule },
): Promise<void> {
  const header = { 'If-Match': etagOf(version) };
  await api.put('/api/v1/assets/{asset}/schedule', { path: { asset }, header, body: schedule });
}
