import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api, etagOf } from './client.ts';

export type SampleRequest = Schemas['SampleRequest'];
export type MaskedSample = Schemas['MaskedSample'];
type Held = Pick<SampleRequest, 'id' | 'version'>;

export const samplesQuery = (asset: string) =>
  queryOptions({
    queryKey: ['evidence', asset, 'samples'],
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/assets/{asset}/samples', { path: { asset }, signal })).items,
  });

export interface SampleWish {
  readonly table: string;
  readonly rows: number;
  readonly purpose: string;
}

export function askForSample(asset: string, body: SampleWish) {
  return api.post('/api/v1/assets/{asset}/samples', { path: { asset }, body });
}

export function decideSample({ id: sample, version }: Held, granted: boolean) {
  return api.post('/api/v1/samples/{sample}/decision', {
    path: { sample },
    header: { 'If-Match': etagOf(version) },
    body: { granted },
  });
}

export function withdrawSample({ id: sample, version }: Held) {
  return api.delete('/api/v1/samples/{sample}', {
    path: { sample },
    header: { 'If-Match': etagOf(version) },
  });
}

/** What `assay sample` wrote; the server refuses anything but shapes. */
export async function giveSample({ id: sample, version }: Held, file: File) {
  const body = JSON.parse(await file.text()) as MaskedSample;
  return await api.put('/api/v1/samples/{sample}/content', {
    path: { sample },
    header: { 'If-Match': etagOf(version) },
    body,
  });
}

/** That it was asked for is kept: never asked for by itself. */
export function lookAtSample(sample: string): Promise<MaskedSample> {
  return api.get('/api/v1/samples/{sample}/content', { path: { sample } });
}
