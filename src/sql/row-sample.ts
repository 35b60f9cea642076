import { as, ascending, binary, call, cast, column, literal } from './build.ts';
import type { Expression, Relation, Statement } from './tree.ts';

/** A relation to draw rows from. */
export interface SampledRelation {
  readonly relation: string;
  readonly columns: readonly { readonly name: string }[];
  /** Columns that tell the rows apart, where they are known: hashing them alone is cheaper. */
  readonly key?: readonly string[] | undefined;
}

export interface RowsWanted {
  /** At most so many are drawn. */
  readonly rows: number;
  readonly seed: number;
  /** Rows that the relation has, or is believed to have. */
  readonly total: number;
}

/** Of a binomial count hardly one in thirty thousand lies further from its mean. */
const deviations = 4;
const hashes = 2n ** 64n;
/** The steps in which a share of the rows is expressed: what a double holds exactly. */
const steps = 2 ** 52;
/** PostgreSQL takes a hundred arguments, Trino 127. */
const argumentsAtOnce = 60;

/**
 * Draws at most `rows` rows of a relation without an order, each as likely as any other: those with the smallest
 * hashes of the seed and their cells. The same data and seed give the same rows, wherever they stand. Rows that
 * repeat each other in every cell are drawn together. Reads the relation once; where `total` is right, hardly
 * more rows are sorted than are drawn.
 */
export function sampleStatement(from: SampledRelation, wanted: RowsWanted): Statement {
  const share = (wanted.rows + deviations * Math.sqrt(wanted.rows)) / Math.max(1, wanted.total);
  const { hashed, cells } = hashedRows(from, wanted.seed);
  return {
    select: cells,
    from: hashed,
    ...(share < 1 && { where: isBelow(share) }),
    orderBy: [column('row hash'), ...cells.map(({ value }) => value)].map(ascending),
    limit: wanted.rows,
  };
}

/** As `sampleStatement`, but about `rows` rows in no order: nothing is sorted, and nothing bounds them. */
export function drawnStatement(from: SampledRelation, wanted: RowsWanted): Statement {
  const { hashed, cells } = hashedRows(from, wanted.seed);
  const share = wanted.rows / Math.max(1, wanted.total);
  return { select: cells, from: hashed, ...(share < 1 && { where: isBelow(share) }) };
}

function hashedRows({ relation, columns, key }: SampledRelation, seed: number) {
  const read = key ?? columns.map(({ name }) => name);
  const hashed: Relation = {
    kind: 'subquery',
    select: {
      select: [
        as('row hash', rowHash(read, seed)),
        ...columns.map(({ name }, i) => as(`cell ${i}`, column(name))),
      ],
      from: { kind: 'table', name: relation },
    },
    as: 'hashed',
  };
  return { hashed, cells: columns.map(({ name }, i) => as(name, column(`cell ${i}`))) };
}

function isBelow(share: number): Expression {
  const limit = BigInt(Math.floor(share * steps)) * (hashes / BigInt(steps));
  return binary('<', column('row hash'), cast(literal(limit), 'unsigned'));
}

/** A hash of the seed and the cells of a row, in parts where they are many. */
function rowHash(names: readonly string[], seed: number): Expression {
  return hashed([...names.map((name) => column(name)), literal(seed)]);
}

function hashed(values: readonly Expression[]): Expression {
  if (values.length <= argumentsAtOnce) return call('hash', ...values);
  const parts = Array.from({ length: Math.ceil(values.length / argumentsAtOnce) }, (_, i) =>
    call('hash', ...values.slice(i * argumentsAtOnce, (i + 1) * argumentsAtOnce)),
  );
  return hashed(parts);
}
