import { as, ascending, binary, call, cast, column, literal } from '../../sql/build.ts';
import { drawnStatement } from '../../sql/row-sample.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import { type Exactness, exact } from '../../vocabulary/exactness.ts';
import type { Table } from '../../vocabulary/table.ts';
import { type ColumnFindings, isNumeric } from '../routes/column-findings.ts';
import { hashes } from '../routes/frequency.ts';
import type { Session } from '../session.ts';
import type { Measure, TableProfile } from '../table-profile.ts';
import { typedCell } from '../types/typed-view.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { effectiveDimensions } from './effective-dimensions.ts';
import { coefficientRange } from './interval.ts';
import { finite, numberOf } from './numeric-sql.ts';

/** Rows that are read whole; longer tables are drawn from by the hash of the row's position, or of its cells. */
const mostRows = 50_000;
const mostColumns = 60;

export interface CorrelationFound {
  readonly correlation?: NonNullable<TableProfile['correlation']>;
  readonly measures: Readonly<Record<string, Measure>>;
}

/** The correlation of the number columns that vary, and how many dimensions they really have. */
export async function correlationOf(
  session: Session,
  table: Table,
  {
    columns,
    rows,
    seed,
  }: {
    readonly columns: readonly ColumnFindings[];
    readonly rows: number;
    readonly seed: number;
  },
): Promise<CorrelationFound> {
  const chosen = columns
    .filter((found) => isNumeric(found.type) && varies(found))
    .slice(0, mostColumns);
  if (chosen.length === 0) return { measures: {} };
  const { columns: data, query } = await session.numbers(
    rowsStatement(table, chosen, { rows, seed }),
  );
  const n = data[0]?.length ?? 0;
  const matrix = correlationMatrix(data);
  const dimensions = effectiveDimensions(matrix);
  const whole = rows <= mostRows;
  const exactness: Exactness = whole ? exact : spread(data, dimensions, { n, seed });
  return {
    correlation: {
      columns: chosen.map((found) => found.column.name),
      matrix,
      exactness: whole ? exact : coefficientRange(n, seed),
      query,
    },
    measures: {
      numericColumns: { value: chosen.length, exactness: exact, query },
      effectiveDimensions: { value: dimensions, of: chosen.length, exactness, query },
    },
  };
}

function varies({ histogram }: ColumnFindings): boolean {
  return histogram !== null;
}

/** The sampled rows' numbers, in the order of the numbers themselves: sums never depend on threads. */
function rowsStatement(
  table: Table,
  chosen: readonly ColumnFindings[],
  { rows, seed }: { readonly rows: number; readonly seed: number },
): Statement {
  const cells = chosen.map((found, index) => {
    const number = numberOf(found.type, typedCell(found));
    return as(`x ${index}`, found.type === 'double' ? finite(number) : number);
  });
  const names = cells.map((cell) => column(cell.as));
  const select = names.map((name, index) => as(`x ${index}`, name));
  const orderBy = names.map(ascending);
  if (table.unordered === true) {
    // What was drawn of some rows stays drawn when others are added, until they have doubled.
    const total = 2 ** Math.ceil(Math.log2(Math.max(1, rows)));
    const wanted = { rows: mostRows, seed, total };
    const from: Relation =
      rows <= mostRows
        ? { kind: 'table', name: table.relation }
        : { kind: 'subquery', select: drawnStatement(table, wanted), as: 'drawn' };
    return {
      select,
      from: { kind: 'subquery', select: { select: cells, from }, as: 'numbers' },
      orderBy,
    };
  }
  const limit = cast(literal((hashes * BigInt(mostRows)) / BigInt(Math.max(rows, 1))), 'unsigned');
  const drawn: Expression = binary('<', call('hash', column('position'), literal(seed)), limit);
  return {
    select,
    from: {
      kind: 'subquery',
      select: {
        select: [as('position', { kind: 'sourcePosition' }), ...cells],
        from: { kind: 'table', name: table.relation },
      },
      as: 'numbers',
    },
    ...(rows <= mostRows ? {} : { where: drawn }),
    orderBy,
  };
}

/** How far the effective dimensions of ten parts of the sample lie apart says how sure the whole is. */
function spread(
  data: readonly Float64Array[],
  value: number,
  { n, seed }: { readonly n: number; readonly seed: number },
): Exactness {
  const parts = Array.from({ length: 10 }, (_, part) => {
    const rows = data.map((values) => values.filter((_, row) => row % 10 === part));
    return effectiveDimensions(correlationMatrix(rows));
  });
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  const variance = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / (parts.length - 1);
  const reach = 2.26 * Math.sqrt(variance / parts.length);
  return {
    kind: 'sampled',
    n,
    low: Math.max(1, value - reach),
    high: Math.min(data.length, value + reach),
    confidence: 0.95,
    seed,
  };
}
