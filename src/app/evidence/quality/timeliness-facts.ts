import { robustBand } from '../../../profile/numbers/robust-outlier.ts';
import { weightedNumbers } from '../../../profile/numbers/weighted-numbers.ts';
import type { Exactness } from '../../../vocabulary/exactness.ts';
import type { RawValue } from '../../../vocabulary/raw-value.ts';
import { wilson } from '../../../vocabulary/wilson.ts';
import type { ColumnEvidence, Known, TableEvidence } from '../evidence-input.ts';
import { proxy } from '../evidence-texts.ts';
import { fromCatalogues } from '../from-catalogues.ts';
import {
  bounds,
  exactnessIn,
  type Place,
  readBy,
  type Statement,
  sourceOf,
  state,
} from '../statement.ts';
import { daysBetween, monthsBefore } from './calendar-months.ts';
import { daysIn, frequencyDays, inDays, type ServiceLevels } from './service-levels.ts';

/** Fewer periods than this say nothing about what is usual. */
const fewestPeriods = 8;

/** Q5.1, Q5.2, Q6.2, R5.1 and V5.2: what time columns and service levels say. */
export function timelinessFacts(known: Known): Statement[] {
  return known.tables.flatMap((table) => [
    ...periodFacts(table),
    ...freshnessFacts(table, known),
    ...retentionFacts(table, known),
    ...updateFacts(table),
    ...usableFacts(table),
  ]);
}

function periodFacts({ id, profile, declared, columns }: TableEvidence): Statement[] {
  const { periods } = profile;
  const band = declared?.assay?.periodBand;
  // Counts of drawn rows say nothing about whole periods.
  if (periods === undefined || profile.drawnRows !== undefined) return [];
  const counts = periods.counts.map(({ count }) => count);
  if (band !== undefined) {
    if (band.unit !== periods.unit) return [];
    const inside = counts.filter((count) => count >= band.low && count <= band.high);
    return periodStatements(
      { table: id, ...timesRead(profile, columns) },
      counts.length,
      inside.length,
    );
  }
  // The first and the last period are usually cut off.
  const whole = counts.slice(1, -1);
  const usual = whole.length < fewestPeriods ? null : robustBand(eachOnce(whole));
  if (usual === null) return [];
  const { median, threshold } = usual;
  const inside = whole.filter((count) => Math.abs(count - median) <= threshold);
  const read = timesRead(profile, columns);
  const place = { table: id, ...read, proxy: proxy('evidence.robust-band') };
  return periodStatements(place, whole.length, inside.length);
}

/** Where the times of the rows were read. */
function timesRead(
  { periods }: TableEvidence['profile'],
  columns: readonly ColumnEvidence[],
): Place {
  const column = columns.find(({ name }) => name === periods?.column);
  return column === undefined ? {} : readBy(column.profile);
}

function eachOnce(counts: readonly number[]) {
  return weightedNumbers(
    Float64Array.from(counts),
    Float64Array.from(counts, () => 1),
  );
}

function periodStatements(place: Place, total: number, inside: number): Statement[] {
  return state(place, { 'periods.total': total, 'periods.inBand': inside });
}

/** The column whose newest value says how fresh the table is: declared, or the only one known. */
function timeColumn(table: TableEvidence): ColumnEvidence | undefined {
  const { declared, profile, columns } = table;
  const name = declared?.assay?.loadTime ?? declared?.assay?.eventTime ?? profile.periods?.column;
  return columns.find((column) => column.name === name);
}

function freshnessFacts(table: TableEvidence, { asOf, declarations }: Known): Statement[] {
  const column = timeColumn(table);
  const newest = column?.profile.content.max;
  const halfLife = halfLifeOf(table, declarations?.serviceLevels ?? []);
  if (halfLife === undefined) return [];
  if (column === undefined) return modifiedFacts(table, asOf, halfLife);
  if (!column.discovery.cleared || !newest?.value) return [];
  const age = newest.value.measure((value) => daysBetween(String(value), asOf) ?? Number.NaN);
  // A newest value after today is a defect, and hides how old the true newest one is.
  if (!(age >= 0)) return [];
  // Rows that were not drawn can only be newer.
  const range =
    newest.exactness.kind === 'sampled' ? { ...newest.exactness, low: 0, high: age } : undefined;
  const place = { table: table.id, query: newest.query, ...exactnessIn(range) };
  return [
    ...state(place, { 'freshness.ageDays': age }),
    ...state(halfLife.place, { 'freshness.halfLifeDays': halfLife.days }),
  ];
}

/** By the catalogue, where no column tells how fresh the rows are. */
function modifiedFacts(
  { id, said }: TableEvidence,
  asOf: string,
  halfLife: { readonly days: number; readonly place: Place },
): Statement[] {
  const moments = said.flatMap((one) => {
    const at = one.statistics?.lastModified ?? one.lineage?.process.at;
    return at === undefined ? [] : [{ at, one }];
  });
  const newest = moments.sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  const age = newest === undefined ? undefined : daysBetween(newest.at.slice(0, 10), asOf);
  if (newest === undefined || age === undefined || age === null || age < 0) return [];
  const place = {
    table: id,
    ...fromCatalogues([newest.one]),
    proxy: proxy('evidence.last-modified'),
  };
  return [
    ...state(place, { 'freshness.ageDays': age }),
    ...state(halfLife.place, { 'freshness.halfLifeDays': halfLife.days }),
  ];
}

function halfLifeOf(
  { id, declared }: TableEvidence,
  levels: ServiceLevels,
): { days: number; place: Place } | undefined {
  const place: Place = { table: id, status: 'declared' };
  const stated = declared?.assay?.halfLifeDays;
  if (stated !== undefined) return { days: stated, place };
  const unit = declared?.assay?.updateFrequency;
  const days = unit === undefined ? frequencyDays(levels) : daysIn[unit];
  if (days === undefined || !(days > 0)) return undefined;
  return { days, place: { ...place, proxy: proxy('evidence.frequency-as-half-life') } };
}

/** Cells per calendar month, where the profile of a time column counts them. */
interface TimeProfile {
  readonly measures: ColumnEvidence['profile']['measures'];
  readonly months?: RawValue<readonly { readonly period: string; readonly count: number }[]>;
}

function monthsOf({ months }: TimeProfile): TimeProfile['months'] {
  return months;
}

/** Rows of months before the limit are over it; of the month the limit falls in, some may be. */
function retentionFacts(
  table: TableEvidence,
  { asOf, declarations, input: { seed } }: Known,
): Statement[] {
  const limit = retentionLimit(table, declarations?.serviceLevels ?? []);
  const column = table.columns.find(({ name }) => name === limit?.column);
  const months = column === undefined ? undefined : monthsOf(column.profile);
  if (limit === undefined || column === undefined || months === undefined) return [];
  const edge = monthsBefore(asOf, limit.months).slice(0, 7);
  const sum = (keep: (period: string) => boolean) =>
    months.measure((list) =>
      list.reduce((total, { period, count }) => (keep(period) ? total + count : total), 0),
    );
  const [low, high] = [sum((period) => period < edge), sum((period) => period <= edge)];
  const { drawnRows } = table.profile;
  const range =
    drawnRows === undefined
      ? bounds(low, high, 'rows are counted by month')
      : drawnRange({ low, high, of: sum(() => true) }, seed);
  const place = { table: table.id, ...sourceOf(column.profile.measures.count), ...limit.mark };
  return [
    ...state(
      { table: table.id, ...sourceOf(column.profile.measures.count) },
      { 'rows.dated': sum(() => true) },
    ),
    ...state({ ...place, ...exactnessIn(range) }, { 'rows.overRetained': low }),
  ];
}

/** Among drawn rows: from the Wilson interval of the least share to that of the largest. */
function drawnRange(
  { low, high, of: n }: { readonly low: number; readonly high: number; readonly of: number },
  seed: number,
): Exactness {
  const ends = { low: wilson(low, n).low * n, high: wilson(high, n).high * n };
  return { kind: 'sampled', n, ...ends, confidence: 0.95, seed };
}

function retentionLimit(
  { declared, profile }: TableEvidence,
  levels: ServiceLevels,
): { column: string; months: number; mark: Place } | undefined {
  const stated = declared?.assay?.retention;
  if (stated !== undefined) return { ...stated, mark: {} };
  const level = levels.find(({ property }) => property === 'retention');
  const days = level === undefined ? undefined : inDays(level.value, level.unit);
  const column = declared?.assay?.eventTime ?? profile.periods?.column;
  if (days === undefined || column === undefined) return undefined;
  const mark = { proxy: proxy('evidence.retention-column-assumed') };
  return { column, months: Math.round(days / daysIn.month), mark };
}

/** A period with rows counts as an update delivered, where periods are as fine as the promise. */
function updateFacts({ id, profile, declared, columns }: TableEvidence): Statement[] {
  const frequency = declared?.assay?.updateFrequency;
  if (profile.drawnRows !== undefined) return [];
  if (profile.periods === undefined || frequency !== profile.periods.unit) return [];
  const { counts } = profile.periods;
  const read = { table: id, ...timesRead(profile, columns) };
  const place = { ...read, proxy: proxy('evidence.periods-with-rows') };
  return [
    ...state(read, { 'updates.due': counts.length }),
    ...state(place, { 'updates.onTime': counts.filter(({ count }) => count > 0).length }),
  ];
}

/** Lines that could not be split never became rows. */
function usableFacts({ id, profile }: TableEvidence): Statement[] {
  const rejected = profile.table.rejections.rowCount;
  const place = { table: id, ...sourceOf(profile.measures.rows) };
  return state(place, { 'rows.total': profile.rows + rejected, 'rows.usable': profile.rows });
}
