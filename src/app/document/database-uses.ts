import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { DatabaseUse } from '../../vocabulary/reports/report.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';

/** What the databases of a source were asked for so far. */
export function usesOf({ databases, tables, metadata }: MeasuredSource): DatabaseUse[] {
  return databases.map(({ shown, database: { engine }, tables: remotes }) => {
    const { scans, ...use } = engine.use();
    return {
      address: shown,
      engine: engine.name,
      version: engine.version,
      ...use,
      tables: remotes.map(({ table }) => {
        const measured = tables.find(({ report }) => report.id === table.id);
        return {
          table: table.id,
          rows: table.rows,
          scans: scans[table.relation] ?? 0,
          landed: measured?.inDatabase?.landed ?? 0,
          ...statisticsOf(metadata.get(table.id) ?? []),
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
