import type { ColumnEvidence, TableEvidence } from '../evidence-input.ts';

/** Names by which a column tells when a row was loaded, not when it happened. */
const loadNames =
  /^(?:(?:etl|dw|load|loaded|ingest|ingested|ingestion|import|imported|insert|inserted|sync|synced)(?:_?(?:at|on|time|date|dt|ts|timestamp))?|(?:入库|加载|装载|导入|同步|抽取|采集入库)(?:时间|日期))$/i;

/** The columns that say when a row happened and when it came in. */
export interface RowTimes {
  readonly event: string;
  readonly load: string;
  /** Whether both are declared. */
  readonly declared: boolean;
}

/** As declared, else a load time told by its name beside the time of the table's events. */
export function timesOfRows({ declared, columns, profile }: TableEvidence): RowTimes | undefined {
  const { eventTime, loadTime } = declared?.assay ?? {};
  const load = loadTime ?? columns.find(isLoadTime)?.name;
  const event = eventTime ?? profile.periods?.column;
  if (load === undefined || event === undefined || load === event) return undefined;
  return { event, load, declared: eventTime !== undefined && loadTime !== undefined };
}

function isLoadTime({ name, profile }: ColumnEvidence): boolean {
  return (profile.type === 'timestamp' || profile.type === 'date') && loadNames.test(name);
}
