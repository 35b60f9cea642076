import { sideOf } from '../../source/database/open-database.ts';
import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { DatabaseUse } from '../../vocabulary/reports/report.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import type { PartitionedTable } from '../measure/partitioned-table.ts';

/** What the databases of a source were asked for so far. */
export function usesOf({ databases, tables, metadata }: MeasuredSource): DatabaseUse[] {
  return databases.map(({ shown, database, tables: measuredThere, streamed }) => {
    const engine = sideOf(database);
    const { scans, ...use } = engine.use();
    return {
      address: shown,
      engine: engine.name,
      version: engine.version,
      ...use,
      tables: [...measuredThere, ...streamed].map(({ table }) => {
        const measured = tables.find(({ report }) => report.id === table.id);
        return {
          table: table.id,
          rows: table.rows,
          scans: scans[table.relation] ?? 0,
          landed: measured?.inDatabase?.landed ?? measured?.profile.table.rows ?? 0,
          ...statisticsOf(metadata.get(table.id) ?? []),
          ...partitionsOf(measured?.inDatabase?.partitioned),
        };
      }),
    };
  });
}

/** A planner's numbers follow its own clock, so that they stand with what differs from run to run. */
function statisticsOf(said: readonly TableMetadata[]) {
  const statistics = said.find(({ origin }) => origin.kind === 'database')?.statistics;
  return statistics === undefined ? {} : { statistics };
}

function partitionsOf(
  partitioned: PartitionedTable | undefined,
): Pick<DatabaseUse['tables'][number], 'partitions'> {
  if (partitioned === undefined) return {};
  const { scans, merged, whole } = partitioned.use();
  const asked = Object.keys(scans);
  const again = asked.filter((name) => partitioned.known.has(name)).length;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    partitions: {
      total: partitioned.partitions,
      scanned: asked.length - again,
      again,
      scans: sum(Object.values(scans)),
      merged,
      whole: Object.entries(whole)
        .map(([reason, statements]) => ({ reason, statements }))
        .sort((a, b) => (a.reason < b.reason ? -1 : 1)),
    },
  };
}
