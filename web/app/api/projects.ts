import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { api, etagOf } from './client.ts';

export type Project = Schemas['Project'];
export type ProjectLine = Schemas['ProjectLine'];
export type ProjectVerification = Schemas['ProjectVerification'];

/** Which projects a list shows. */
export type Standing = 'open' | 'issued' | 'abandoned';

const firstPage = '';

export const projectsQuery = (standing: Standing) =>
  infiniteQueryOptions({
    queryKey: ['projects', standing],
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = { standing, limit: 50, ...(cursor !== firstPage && { cursor }) };
      return api.get('/api/v1/projects', { query, signal });
    },
    initialPageParam: firstPage,
    getNextPageParam: ({ next }) => next,
  });

/** The newest projects that have an asset in scope. */
export const projectsOfAssetQuery = (asset: string) =>
  queryOptions({
    queryKey: ['projects', 'of', asset],
    queryFn: async ({ signal }) =>
      (await api.get('/api/v1/projects', { query: { asset, limit: 20 }, signal })).items,
  });

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ['project', id],
    queryFn: ({ signal }) =>
      api.get('/api/v1/projects/{project}', { path: { project: id }, signal }),
  });

export function openProject(body: Schemas['NewProject']) {
  return api.post('/api/v1/projects', { body });
}

/** What an event says besides its type. */
export type EventFields = Readonly<Record<string, unknown>>;

/** Brings an event to a project as it was seen. */
export async function bringEvent(
  { id, version }: Pick<Project, 'id' | 'version'>,
  type: string,
  fields: EventFields,
): Promise<void> {
  await api.post('/api/v1/projects/{project}/events', {
    path: { project: id },
    header: { 'If-Match': etagOf(version) },
    // The form asks for the fields of the event by their names, and the server checks what they hold.
    body: { ...fields, type } as Schemas['ProjectEvent'],
  });
}

/** Keeps a file for a project, and tells its id. */
export async function attachFile(project: string, file: File): Promise<string> {
  const { id } = await api.post('/api/v1/projects/{project}/documents', {
    path: { project },
    query: { name: file.name },
    body: file,
  });
  return id;
}

/** What the server finds of an issued report now: examined anew for every reader. */
export const projectVerificationQuery = (id: string) =>
  queryOptions({
    queryKey: ['project-verification', id],
    queryFn: ({ signal }) =>
      api.get('/api/v1/verify-project/{project}', { path: { project: id }, signal }),
  });

/** Compares the file of a report with the seal in it. What is no JSON is told by the server as no report. */
export async function verifyFile(file: File): Promise<ProjectVerification> {
  const { document = {}, seal = '' } = parsed(await file.text());
  return await api.post('/api/v1/verify-project', { body: { document, seal } });
}

function parsed(text: string): Partial<Schemas['ProjectFile']> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
