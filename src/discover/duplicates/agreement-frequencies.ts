/** Cells of records as hashes by field; a missing cell is not a number. */
export interface HashedRecords {
  readonly positions: Float64Array;
  readonly hashes: readonly Float64Array[];
}

/** How probable it is that records which do not match agree in a value. */
export interface AgreementFrequencies {
  /**
   * The probability that a chance pair agrees in field i as this record does, given that it agrees
   * in the fields of `given` too; 0 to 1.
   */
  readonly chance: (i: number, row: number, given: readonly number[]) => number;
  /** The index of the record that stands at a position, on the left or the right side. */
  readonly row: (side: 0 | 1, position: number) => number;
}

/** Fields depend where, within groups of one, the other agrees this much oftener than by chance. */
const leastLift = 3;
/** Records that share a value of a field on average, or what follows from it cannot be told from copies. */
const leastShared = 1.5;
/** A pair must not speak for itself: its own two records are left out of every frequency. */
const ownRecords = 2;

/**
 * Counts how often values occur, and how often together where one field follows from another
 * (a town from its postal code). Agreement in a rare value says more than in a frequent one
 * (Fellegi–Sunter's value-specific weights), and agreement that follows from another says nothing.
 */
export function agreementFrequencies(sides: readonly HashedRecords[]): AgreementFrequencies {
  const hashes = joined(sides);
  const fields = hashes.map((cells) => countValues(cells));
  const total = hashes[0]?.length ?? 0;
  const pairs = new Map<string, Counts>();
  for (const [i, child] of fields.entries()) {
    for (const [j, parent] of fields.entries()) {
      if (i === j || parent.present < parent.distinct * leastShared) continue;
      const together = pairs.get(`${j} ${i}`) ?? countTogether(hashes[i], hashes[j]);
      if (dependence({ child, parent, together }) >= leastLift) pairs.set(`${i} ${j}`, together);
    }
  }
  const alone = (i: number, row: number) => {
    const field = fields[i];
    if (field === undefined) return 1;
    return Math.max(1, field.of(row) - ownRecords + 1) / Math.max(1, field.present);
  };
  const rows = sides.map(({ positions }) => new Map(Array.from(positions, (at, i) => [at, i])));
  const offset = [0, sides.length > 1 ? (sides[0]?.positions.length ?? 0) : 0];
  return {
    row: (side, position) =>
      (offset[side] ?? 0) + (rows[Math.min(side, rows.length - 1)]?.get(position) ?? 0),
    chance: (i, row, given) => {
      const p = alone(i, row);
      return given.reduce(
        (most, j) => {
          const together = pairs.get(`${i} ${j}`);
          const parent = fields[j];
          if (together === undefined || parent === undefined) return most;
          const others = parent.of(row) - ownRecords;
          if (others <= 0) return most;
          return Math.max(most, (Math.max(0, together.of(row) - ownRecords) + p) / (others + 1));
        },
        Math.min(1, p, total),
      );
    },
  };
}

/** How many records share the value of a record. */
interface Counts {
  readonly of: (row: number) => number;
  readonly present: number;
  readonly distinct: number;
  readonly cells: Float64Array;
}

function joined(sides: readonly HashedRecords[]): readonly Float64Array[] {
  const [first, second] = sides;
  if (first === undefined) return [];
  return first.hashes.map((cells, i) => {
    const more = second?.hashes[i] ?? new Float64Array();
    const both = new Float64Array(cells.length + more.length);
    both.set(cells);
    both.set(more, cells.length);
    return both;
  });
}

function countValues(cells: Float64Array): Counts {
  const counts = new Map<number, number>();
  let present = 0;
  for (const cell of cells) {
    if (Number.isNaN(cell)) continue;
    present += 1;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  return {
    of: (row) => counts.get(cells[row] ?? Number.NaN) ?? 0,
    present,
    distinct: counts.size,
    cells,
  };
}

function countTogether(
  one: Float64Array = new Float64Array(),
  other: Float64Array = new Float64Array(),
): Counts {
  // Two hashes below 2⁵² mixed to one number; a chance collision among 10⁵ values is one in 10⁵.
  return countValues(
    one.map((cell, row) => (cell * 0.618033988749895 + (other[row] ?? Number.NaN)) % 2 ** 52),
  );
}

/** Records looked at for dependence; a mean over them is known to one per cent. */
const looked = 10_000;

/** How much oftener records agree in the child when they agree in the parent; each pair's own two left out. */
function dependence({
  child,
  parent,
  together,
}: {
  readonly child: Counts;
  readonly parent: Counts;
  readonly together: Counts;
}): number {
  let [agreeing, expected] = [0, 0];
  const step = Math.max(1, Math.floor(child.cells.length / looked));
  for (let row = 0; row < child.cells.length; row += step) {
    const others = parent.of(row) - ownRecords;
    if (others <= 0 || child.of(row) === 0) continue;
    agreeing += Math.max(0, together.of(row) - ownRecords) / others;
    expected += Math.max(1, child.of(row) - ownRecords) / child.present;
  }
  return expected === 0 ? 0 : agreeing / expected;
}
