import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import { unfold } from '../../../src/vocabulary/columnar.ts';
import type { ColumnReport } from '../../../src/vocabulary/reports/column-report.ts';
import type { TableChunk } from '../../../src/vocabulary/reports/report-page.ts';
import type { Chunks } from '../../view/chunks.tsx';
import { api } from './client.ts';

export type AssessmentPage = Schemas['AssessmentPage'];

/** What was assessed stays as it is: it is asked for once. */
const forGood = { staleTime: Number.POSITIVE_INFINITY };

export const assessmentQuery = (id: string) =>
  queryOptions({
    ...forGood,
    queryKey: ['assessment', id],
    queryFn: ({ signal }) =>
      api.get('/api/v1/assessments/{assessment}/page', {
        path: { assessment: id },
        signal,
      }),
  });

const tableQuery = (assessment: string, name: string) =>
  queryOptions({
    ...forGood,
    queryKey: ['assessment', assessment, 'table', name],
    queryFn: async ({ signal }): Promise<TableChunk> => {
      const { columns, table, ...rest } = await api.get(
        '/api/v1/assessments/{assessment}/tables/{chunk}',
        {
          path: { assessment, chunk: name },
          signal,
        },
      );
      // What was folded were the columns of a table report (src/report/page-chunks.ts).
      const unfolded = unfold(columns) as ColumnReport[];
      return { ...rest, table: { ...table, columns: unfolded } };
    },
  });

/** The parts of an assessment from the server: the same promise for the same name, while this is kept. */
export function chunksOf(queries: QueryClient, assessment: string): Chunks {
  const promises = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, make: () => Promise<T>): Promise<T> => {
    // A name belongs to one kind of part: an asset, a table, a list of tables.
    const known = promises.get(name) as Promise<T> | undefined;
    const promise = known ?? make();
    promises.set(name, promise);
    return promise;
  };
  const readTable = (name: string) =>
    once(name, () => queries.ensureQueryData(tableQuery(assessment, name)));
  return {
    readTable,
    readTables: (names) => once(`all ${names.join(' ')}`, () => Promise.all(names.map(readTable))),
    readAsset: (name) =>
      once(name, async () => (await queries.ensureQueryData(assessmentQuery(assessment))).asset),
  };
}
