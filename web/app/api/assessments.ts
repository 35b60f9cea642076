import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ColumnReport } from '../../../src/vocabulary/column-report.ts';
import { unfold } from '../../../src/vocabulary/columnar.ts';
import type { AssessmentPage } from '../../../src/vocabulary/registry/assessment-page.ts';
import type { StoredTableChunk, TableChunk } from '../../../src/vocabulary/report-page.ts';
import type { Chunks } from '../../view/chunks.tsx';
import { read } from './request.ts';

/** What was assessed stays as it is: it is asked for once. */
const forGood = { staleTime: Number.POSITIVE_INFINITY };

export const assessmentQuery = (id: string) =>
  queryOptions({
    ...forGood,
    queryKey: ['assessment', id],
    queryFn: ({ signal }) =>
      read<AssessmentPage>(`/assessments/${encodeURIComponent(id)}/page`, signal),
  });

const tableQuery = (assessment: string, name: string) =>
  queryOptions({
    ...forGood,
    queryKey: ['assessment', assessment, 'table', name],
    queryFn: async ({ signal }): Promise<TableChunk> => {
      const path = `/assessments/${encodeURIComponent(assessment)}/tables/${encodeURIComponent(name)}`;
      const { columns, table, ...rest } = await read<StoredTableChunk>(path, signal);
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
