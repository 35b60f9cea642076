import type { TableDiscovery } from '../../discover/discovery.ts';
import type { DuplicatePair } from '../../discover/duplicates/find-duplicates.ts';
import type { Repeated } from '../../vocabulary/discovered-defects.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';

const pairsShown = 20;

/** What a table says twice, as the report states it: nothing where it does not. */
export function repeatedOf(discovery: TableDiscovery): Pick<TableReport, 'repeated'> {
  const { duplicateRecords: records, linkedTables = [], sameTables = [] } = discovery;
  const { sameColumns = [] } = discovery;
  const found = [...linkedTables, ...sameTables, ...sameColumns];
  if (records === undefined && found.length === 0) return {};
  return {
    repeated: {
      ...(records === undefined ? {} : { records: recordsOf(records) }),
      linked: linkedTables.map(({ tables, columns, pairs, query }) => ({
        table: tables[1],
        columns: columns.map(([mine, other]): [string, string] => [mine, other]),
        pairs: pairs.length,
        list: surest(pairs),
        query,
      })),
      tables: sameTables.map(({ tables, columns, resemblance }) => ({
        table: tables[1],
        columns: columns.map(([mine, other]): [string, string] => [mine, other]),
        resemblance,
      })),
      columns: sameColumns.map(({ columns: [one, other], rows, equal, query }) => ({
        columns: [one, other],
        rows,
        equal,
        query,
      })),
    },
  };
}

function recordsOf({
  columns,
  clusters,
  pairs,
  share,
  query,
}: NonNullable<TableDiscovery['duplicateRecords']>): NonNullable<Repeated['records']> {
  return {
    columns: [...columns],
    clusters: clusters.length,
    repeated: clusters.reduce((sum, cluster) => sum + cluster.length - 1, 0),
    pairs: pairs.length,
    compared: share,
    list: surest(pairs),
    query,
  };
}

/** The sort is stable: pairs that are equally sure stay in the order of their rows. */
function surest(pairs: readonly DuplicatePair[]): NonNullable<Repeated['records']>['list'] {
  return [...pairs]
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, pairsShown)
    .map(({ rows: [one, other], confidence, same, alike, different }) => ({
      rows: [one, other],
      confidence,
      same: [...same],
      alike: [...alike],
      different: [...different],
    }));
}
