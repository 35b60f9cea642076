import type { TableProfile } from '../../../profile/table-profile.ts';
import { as, call, cast, column, tryCast } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import type { DiscoverySession } from '../../discovery-session.ts';
import { columnTextNumbers } from '../columns/column-numbers.ts';
import type { ExaminedColumn } from '../suspected/suspicion.ts';
import { minedFrom } from './column-codes.ts';

/** The numbers of a column in the mined rows, NaN where there is none, and how they usually are. */
export interface NumberColumn {
  readonly name: string;
  readonly numbers: Float64Array;
  /** The range of all but the outermost hundredth at each end. */
  readonly low: number;
  readonly high: number;
  readonly whole: boolean;
  /** Half a unit of the last decimal that the column writes. */
  readonly rounding: number;
}

/** Whether a number lies in the usual range of its column, or a tenth of it beyond. */
export function isUsual({ low, high }: NumberColumn, n: number): boolean {
  const room = (high - low) / 10;
  return n >= low - room && n <= high + room;
}

/** A cell as a number, null where it is written in any but the plain way. */
export function numberCell(name: string): Expression {
  return tryCast(column(name), 'double');
}

/** A cell as days since 1970, null where it is no ISO date. */
export function dayCell(name: string): Expression {
  return cast(call('epochDays', tryCast(column(name), 'date')), 'double');
}

/** Numbers, or days, of some columns in the mined rows, row by row alike. */
export async function numberMatrix(
  session: DiscoverySession,
  profile: TableProfile,
  { columns, cell }: { columns: readonly ExaminedColumn[]; cell: (name: string) => Expression },
): Promise<readonly NumberColumn[]> {
  if (columns.length === 0) return [];
  const { from, where } = minedFrom(profile);
  const { columns: read } = await session.sql.numbers({
    select: columns.map(({ name }, i) => as(`n${i}`, cell(name))),
    from,
    ...(where && { where }),
  });
  return columns.map(({ name, texts }, i) => {
    const numbers = read[i] ?? new Float64Array();
    const sorted = numbers.filter((n) => !Number.isNaN(n)).sort();
    const cut = Math.floor(sorted.length / 100);
    const decimals = columnTextNumbers(texts.present)
      .slice(0, 200)
      .map(({ text }) => /\.(\d+)/.exec(text)?.[1]?.length ?? 0);
    return {
      name,
      numbers,
      low: sorted[cut] ?? 0,
      high: sorted[sorted.length - 1 - cut] ?? 0,
      whole: decimals.every((length) => length === 0),
      rounding: 0.5 * 10 ** -Math.max(0, ...decimals),
    };
  });
}
