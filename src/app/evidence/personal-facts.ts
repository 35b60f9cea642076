import type { Exactness } from '../../vocabulary/exactness.ts';
import type { ColumnEvidence, Known, TableEvidence } from './evidence-input.ts';
import { basisOf } from './evidence-texts.ts';
import { isProtected } from './quality/normativity-facts.ts';
import { bounds, exactnessIn, type Place, type Statement, sourceOf, state } from './statement.ts';

/** R1.2, R1.3, R2.1–R2.5, R6.1 and R6.2: personal information, re-identification, secrets. */
export function personalFacts({ tables }: Known): Statement[] {
  return tables.flatMap((table) => [
    ...densityFacts(table),
    ...sensitiveFacts(table),
    ...reidentificationFacts(table),
    ...secretFacts(table),
  ]);
}

/** Whether a column holds personal information, a person's rejection included. */
export function isPersonal({ discovery }: ColumnEvidence): boolean {
  const { personalInformation, confirmed } = discovery.personal;
  return confirmed === undefined ? personalInformation : confirmed.verdict === 'confirmed';
}

function densityFacts({ id, columns, profile }: TableEvidence): Statement[] {
  const personal = columns.filter(isPersonal);
  const rest = columns.filter((column) => !isPersonal(column));
  const direct = personal.filter(({ discovery }) => discovery.personal.directIdentifier);
  return [
    ...state(
      { table: id, ...sourceOf(profile.measures.columns) },
      { 'columns.total': columns.length },
    ),
    ...state(classifiedIn(id, columns), {
      'columns.personal': personal.length,
      'columns.uncleared': rest.filter(({ discovery }) => !discovery.cleared).length,
      'columns.direct': direct.length,
      'columns.directClear': direct.filter((column) => !isProtected(column)).length,
    }),
  ];
}

/** Verdicts on columns, each of which rests on the measures of its column. */
function classifiedIn(table: string, columns: readonly ColumnEvidence[]): Place {
  return { table, basis: basisOf('evidence.classified-columns', { columns: columns.length }) };
}

function sensitiveFacts(table: TableEvidence): Statement[] {
  const { id, profile, columns, discovery } = table;
  const sensitive = columns.filter(isSensitive);
  // Sensitive columns whose rows nobody counted leave the number unknown.
  const { sensitiveRows } = discovery;
  const count = sensitiveRows?.count ?? (sensitive.length === 0 ? 0 : undefined);
  const rows = { table: id, ...sourceOf(profile.measures.rows) };
  const query = sensitiveRows && { query: sensitiveRows.query };
  const found = { ...rows, ...query, ...exactnessIn(rowsOfMinors(table)) };
  return [
    ...state(rows, { 'rows.all': profile.rows }),
    ...state(found, { 'rows.sensitive': count }),
    ...state(classifiedIn(id, columns), {
      'columns.sensitive': sensitive.length,
      'columns.sensitiveProtected': sensitive.filter(isProtected).length,
    }),
  ];
}

function isSensitive(column: ColumnEvidence): boolean {
  return isPersonal(column) && column.discovery.personal.sensitive.length > 0;
}

/**
 * Columns that are sensitive only where they tell of a child are counted one by one: beside other
 * sensitive columns, how many further rows they add lies between bounds.
 */
function rowsOfMinors({ columns, discovery, profile }: TableEvidence): Exactness | undefined {
  const sensitive = columns.filter(isSensitive);
  const ofMinors = sensitive.filter(({ discovery: { personal } }) =>
    personal.sensitive.every((category) => category === 'minors-under-14'),
  );
  if (ofMinors.length === 0 || sensitive.length === 1) return undefined;
  const low = discovery.sensitiveRows?.count ?? 0;
  const more = ofMinors.reduce((sum, { present }) => sum + present, 0);
  const high = Math.min(profile.rows, low + more);
  return bounds(low, high, 'rows of minors of several columns may be the same');
}

function reidentificationFacts(table: TableEvidence): Statement[] {
  const { id, profile, discovery, columns } = table;
  const place = { table: id };
  const persons = state(classifiedIn(id, columns), {
    'tables.personal': discovery.describesPersons ? 1 : 0,
  });
  const found = discovery.reidentification;
  if (!discovery.describesPersons || found === undefined) return persons;
  const worst = found.sensitive?.find(({ exposure }) => exposure === found.attributeDisclosure);
  return [
    ...persons,
    ...state(
      { ...place, query: found.query },
      {
        'reid.records': profile.rows,
        'reid.atRisk': found.recordsAtRisk,
        'reid.classes': found.classes,
        'reid.maximum': found.maximum,
      },
    ),
    ...state(
      { ...place, query: worst?.query ?? found.query },
      { 'reid.disclosure': found.attributeDisclosure },
    ),
  ];
}

/** The table states the sum; columns only where there is a hit, or where there may be one. */
function secretFacts({ id, columns }: TableEvidence): Statement[] {
  const hits = columns.filter(
    ({ discovery }) =>
      discovery.secrets > 0 || exactnessIn(discovery.secretSearch?.exactness).exactness,
  );
  const total = hits.reduce((sum, { discovery }) => sum + discovery.secrets, 0);
  const whole = { table: id, ...exactnessIn(searchedTogether(hits)), ...scanOf(columns) };
  return [
    ...hits.flatMap(({ name, discovery: { secrets, secretSearch } }) => {
      const { query, rows, exactness } = secretSearch ?? {};
      const place = { table: id, column: name, ...exactnessIn(exactness) };
      const found = { ...(query && { query }), ...(rows && { rows: [...rows] }) };
      return state({ ...place, ...found }, { 'cells.secrets': secrets });
    }),
    ...state(whole, { 'cells.secrets': total }),
  ];
}

/** The one scan of a table, if any column needed it; else the distinct values said it all. */
function scanOf(columns: readonly ColumnEvidence[]): Place {
  const [query] = columns.flatMap(({ discovery }) => discovery.secretSearch?.query ?? []);
  if (query !== undefined) return { query };
  return { basis: basisOf('evidence.values-searched', { columns: columns.length }) };
}

/** The exactness of the sum over columns: as sure as the least searched of them. */
function searchedTogether(columns: readonly ColumnEvidence[]): Exactness | undefined {
  const ends = columns.map(({ discovery: { secrets, secretSearch } }) => {
    const found = secretSearch?.exactness;
    return found?.kind === 'sampled' ? found : { low: secrets, high: secrets };
  });
  const [least] = ends.flatMap((end) => ('seed' in end ? [end] : [])).sort((a, b) => a.n - b.n);
  if (least === undefined) return undefined;
  const sum = (end: 'low' | 'high') =>
    ends.reduce<number | null>((total, { [end]: one }) => {
      return total === null || one === null ? null : total + one;
    }, 0);
  return { ...least, low: sum('low'), high: sum('high') };
}
