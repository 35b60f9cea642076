import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api, etagOf } from './client.ts';
import { type Progress, upload } from './upload.ts';

export type ContractForm = Schemas['ContractForm'];
export type FormField = ContractForm['groups'][number]['fields'][number];
export type Question = Schemas['Question'];
export type Answer = Schemas['Answer'];
export type DocumentRecord = Schemas['Document'];
export type Correction = Schemas['Correction'];
export type CommentRecord = Schemas['Comment'];
export type SignOffs = Schemas['SignOffs'];

/** The asset as a whole, one of its tables, or a column of one. */
export interface FormPlace {
  readonly table?: string;
  readonly column?: string;
}

/** All that people say of an asset is read anew after a write. */
const saidOf = (asset: string, what: string) => ['evidence', asset, what] as const;

export const formQuery = (asset: string, { table, column }: FormPlace) =>
  queryOptions({
    queryKey: [...saidOf(asset, 'form'), table, column],
    queryFn: ({ signal }) =>
      api.get('/api/v1/assets/{asset}/form', {
        path: { asset },
        query: {
          ...(table === undefined ? {} : { table }),
          ...(column === undefined ? {} : { column }),
        },
        signal,
      }),
  });

export const questionsQuery = (asset: string) =>
  queryOptions({
    queryKey: saidOf(asset, 'questions'),
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/assets/{asset}/questions', { path: { asset }, signal })).items,
  });

export const documentsQuery = (asset: string) =>
  queryOptions({
    queryKey: saidOf(asset, 'documents'),
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/assets/{asset}/documents', { path: { asset }, signal })).items,
  });

export const commentsQuery = (asset: string) =>
  queryOptions({
    queryKey: saidOf(asset, 'comments'),
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/assets/{asset}/comments', { path: { asset }, signal })).items,
  });

export const correctionsQuery = (asset: string) =>
  queryOptions({
    queryKey: saidOf(asset, 'corrections'),
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/assets/{asset}/corrections', { path: { asset }, signal })).items,
  });

export const signOffsQuery = (asset: string, assessment: string) =>
  queryOptions({
    queryKey: [...saidOf(asset, 'sign-offs'), assessment],
    queryFn: ({ signal }) =>
      api.get('/api/v1/assessments/{assessment}/sign-offs', { path: { assessment }, signal }),
  });

export interface GivenAnswer {
  readonly field: string;
  readonly value: unknown;
  readonly documentId?: string;
}

export function declareField(asset: string, body: GivenAnswer) {
  return api.post('/api/v1/assets/{asset}/declarations', { path: { asset }, body });
}

/** All answers that a field was given, newest first. */
export const historyQuery = (asset: string, field: string) =>
  queryOptions({
    queryKey: [...saidOf(asset, 'history'), field],
    queryFn: async ({ signal }) =>
      (
        await api.get('/api/v1/assets/{asset}/declarations/{field}', {
          path: { asset, field },
          signal,
        })
      ).items,
  });

export function withdrawAnswer(answer: string, reason: string) {
  return api.post('/api/v1/answers/{answer}/withdrawal', { path: { answer }, body: { reason } });
}

/** Attaches a file; what it is, its content says. */
export function addDocument(
  asset: string,
  { file, lineage }: { readonly file: File; readonly lineage?: string },
  progress: Progress,
): Promise<DocumentRecord> {
  const query = new URLSearchParams({ name: file.name, ...(lineage && { lineage }) });
  const path = `/api/v1/assets/${encodeURIComponent(asset)}/documents?${query}`;
  return upload<DocumentRecord>(path, file, { progress });
}

export interface Said extends Pick<CommentRecord, 'topic' | 'topicId'> {
  readonly text: string;
}

export function writeComment(asset: string, { text: body, ...topic }: Said) {
  return api.post('/api/v1/assets/{asset}/comments', { path: { asset }, body: { ...topic, body } });
}

export function raiseCorrection(asset: string, { text: note, ...topic }: Said) {
  return api.post('/api/v1/assets/{asset}/corrections', {
    path: { asset },
    body: { ...topic, note },
  });
}

export type CorrectionMove = 'answer' | 'accept' | 'sendBack' | 'withdraw';

export function stepCorrection(
  { id: correction, version }: Pick<Correction, 'id' | 'version'>,
  body: { readonly event: CorrectionMove; readonly note: string },
) {
  return api.post('/api/v1/corrections/{correction}/steps', {
    path: { correction },
    header: { 'If-Match': etagOf(version) },
    body,
  });
}

export function sign(assessment: string) {
  return api.post('/api/v1/assessments/{assessment}/sign-offs', {
    path: { assessment },
    body: {},
  });
}

export function takeSignatureBack(assessment: string) {
  return api.delete('/api/v1/assessments/{assessment}/sign-offs', { path: { assessment } });
}
