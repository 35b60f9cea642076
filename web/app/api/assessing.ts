import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api } from './client.ts';
import { type Progress, upload } from './upload.ts';

export type Sources = Schemas['Sources'];
export type AssessmentRun = Schemas['AssessmentRun'];
export type AssessmentSource = AssessmentRun['source'];
type Upload = Schemas['Upload'];

/** What the organisation may have assessed by the server. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: ({ signal }) => api.get('/api/v1/sources', { signal }),
});

/** Sends a file of data as it is. */
export function sendUpload(file: File, progress: Progress): Promise<Upload> {
  const path = `/api/v1/uploads?name=${encodeURIComponent(file.name)}`;
  return upload<Upload>(path, file, { progress });
}

export async function deleteUpload(id: string): Promise<void> {
  await api.delete('/api/v1/uploads/{upload}', { path: { upload: id } });
}

export function startRun(source: AssessmentSource): Promise<AssessmentRun> {
  return api.post('/api/v1/assessment-runs', { body: { source } });
}

export async function cancelRun(run: string): Promise<void> {
  await api.post('/api/v1/assessment-runs/{run}/cancellation', { path: { run } });
}

const runQuery = (run: string) =>
  queryOptions({
    queryKey: ['assessment-run', run],
    queryFn: ({ signal }) => api.get('/api/v1/assessment-runs/{run}', { path: { run }, signal }),
  });

export function isOver({ state }: AssessmentRun): boolean {
  return state !== 'waiting' && state !== 'running';
}

/** How a run stands, told by the server as it goes on; the browser asks anew where the connection breaks. */
export function useRun(id: string) {
  const queries = useQueryClient();
  const query = useQuery(runQuery(id));
  const goesOn = query.data !== undefined && !isOver(query.data);
  useEffect(() => {
    if (!goesOn) return;
    const events = new EventSource(`/api/v1/assessment-runs/${id}/events`);
    events.addEventListener('run', ({ data }) => {
      const run: AssessmentRun = JSON.parse(data);
      // What went wrong is told in the language of the page, which such a request cannot ask for.
      if (isOver(run)) void queries.invalidateQueries();
      else queries.setQueryData(runQuery(id).queryKey, run);
    });
    return () => events.close();
  }, [id, goesOn, queries]);
  return query;
}
