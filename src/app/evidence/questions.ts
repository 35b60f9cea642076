import type { Delay, Questions, SecondCopy, Usable } from '../../profile/declared/questions.ts';
import { isRuleOfRows } from '../../profile/rules/broken-cells.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import type { Known, TableEvidence } from './evidence-input.ts';
import { requiredColumns } from './quality/completeness-facts.ts';
import { timesOfRows } from './quality/row-times.ts';
import { latencyHours } from './quality/service-levels.ts';
import { tableOf } from './tables-of-rules.ts';

/**
 * What the declarations of an asset ask the engine to count, a table at a time; tables that are
 * asked nothing are left out. A second copy or a log may be a table of another asset.
 *
 * @param everywhere the profiles of all tables
 */
export function questionsOf(known: Known, everywhere: readonly TableProfile[]): Questions[] {
  const own = known.tables.flatMap((table): Questions[] => {
    const asked = questionsOfTable(table, known, everywhere);
    return Object.keys(asked).length === 0 ? [] : [{ profile: table.profile, ...asked }];
  });
  return [...own, ...accessLogQuestion(known, everywhere)];
}

function questionsOfTable(
  table: TableEvidence,
  known: Known,
  everywhere: readonly TableProfile[],
): Omit<Questions, 'profile'> {
  const required = requiredQuestion(table);
  const actionable = usableQuestion(table, known);
  const delay = delayQuestion(table, known);
  const copy = copyQuestion(table, everywhere);
  const order = table.declared?.assay?.eventOrder;
  return {
    ...(required && { required }),
    ...(actionable && { actionable }),
    ...(delay && { delay }),
    ...(order && { order }),
    ...(copy && { copy }),
  };
}

/** With gaps in at most one column, or with all columns asked, the profile knows already. */
function requiredQuestion(table: TableEvidence): readonly string[] | undefined {
  const { by, columns } = requiredColumns(table);
  const gaps = columns.filter(({ rows, present }) => present < rows);
  const known = gaps.length < 2 || columns.length === table.columns.length;
  if (by === 'nobody' || known || table.declared?.assay?.expectedRows !== undefined)
    return undefined;
  return columns.map(({ name }) => name);
}

function usableQuestion(table: TableEvidence, { input, asOf }: Known): Usable | undefined {
  const { minimumFields, validUntilColumn } = table.declared?.assay ?? {};
  if (minimumFields === undefined) return undefined;
  const rules = (input.rules ?? [])
    .filter((result) => result.status === 'passed' || result.status === 'failed')
    .filter((result) => tableOf(result, input.matches).table === table.id)
    .flatMap(({ rule }) => (isRuleOfRows(rule) ? [rule] : []));
  const until = validUntilColumn && { until: { column: validUntilColumn, asOf } };
  return { fields: minimumFields, rules, ...until };
}

function delayQuestion(table: TableEvidence, { declarations }: Known): Delay | undefined {
  const hours =
    table.declared?.assay?.maximumDelayHours ?? latencyHours(declarations?.serviceLevels ?? []);
  const times = timesOfRows(table);
  if (hours === undefined || times === undefined) return undefined;
  return { event: times.event, load: times.load, hours };
}

function copyQuestion(
  { profile, declared }: TableEvidence,
  everywhere: readonly TableProfile[],
): SecondCopy | undefined {
  const said = declared?.assay?.secondCopy;
  const of = said && tableNamed(said.table, everywhere);
  if (said === undefined || of === undefined || of === profile) return undefined;
  const there = new Set(of.columns.map(({ column }) => column.name));
  const shared = profile.columns
    .map(({ column }) => column.name)
    .filter((name) => there.has(name) && !said.on.includes(name));
  const columns = said.columns ?? shared;
  return columns.length === 0 ? undefined : { of, on: said.on, columns };
}

function tableNamed(name: string, everywhere: readonly TableProfile[]): TableProfile | undefined {
  return (
    everywhere.find(({ table }) => table.id === name) ??
    everywhere.find(({ table }) => table.name === name)
  );
}

function accessLogQuestion(
  { declarations }: Known,
  everywhere: readonly TableProfile[],
): Questions[] {
  const log = declarations?.assay?.security?.accessLog;
  const profile = log?.table === undefined ? undefined : tableNamed(log.table, everywhere);
  if (log?.requiredFields === undefined || profile === undefined) return [];
  return [{ profile, logged: log.requiredFields }];
}
