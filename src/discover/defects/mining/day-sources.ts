import type { TableProfile } from '../../../profile/table-profile.ts';
import { call, cast, column, literal, tryCast } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import { dayMonthOrders, isoMeant } from '../../dates/day-month-order.ts';
import { readDate } from '../../dates/written-date.ts';
import { takenBy } from '../../semantic/column-verdict.ts';
import type { ExaminedColumn } from '../suspected/suspicion.ts';

/** Columns of dates looked at together. */
const mostColumns = 8;

/** A cell as its column was read. */
type TypedCell = (name: string) => Expression;

/** A column that gives a day in each row. */
export interface DaySource {
  readonly column: ExaminedColumn;
  readonly cell: (typed: TypedCell) => Expression;
  /** The day that a cell's text means, `yyyy-MM-dd`. */
  readonly read: (text: string) => string | undefined;
  /** Numbers that carry a birth date begin ages, and end none. */
  readonly until: boolean;
}

/** Columns of dates, and of resident ID numbers, which carry a birth date (GB 11643). */
export function daySources(columns: readonly ExaminedColumn[]): readonly DaySource[] {
  const dated = columns.filter(({ nature }) => nature.kind === 'date').slice(0, mostColumns);
  const numbered = columns.filter(({ verdict }) => {
    const taken = takenBy(verdict);
    return taken?.state === 'accepted' && taken.tally.type.id === 'chinese-resident-id';
  });
  return [
    ...dated.map((own): DaySource => {
      const orders = dayMonthOrders(own.texts.present);
      return {
        column: own,
        cell: (typed) => tryCast(typed(own.name), 'date'),
        read: (text) => {
          const reading = readDate(text);
          return reading.kind === 'date' ? isoMeant(text, reading.iso, orders) : undefined;
        },
        until: true,
      };
    }),
    ...numbered.map(
      (own): DaySource => ({
        column: own,
        cell: () => tryCast(residentBirth(own.name), 'date'),
        read: (text) => text.trim().match(residentNumber)?.slice(1).join('-'),
        until: false,
      }),
    ),
  ];
}

const residentNumber = /^\d{6}(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/;

function residentBirth(name: string): Expression {
  const text = cast(column(name), 'text');
  return call('regexReplace', text, literal(residentNumber.source), literal('\\1-\\2-\\3'));
}

/** The cells of a table as its columns were read: dates in the column's own spelling. */
export function typedCells({ views }: TableProfile): TypedCell {
  return (name) =>
    views?.typed.select.find((projection) => projection.as === name)?.value ?? column(name);
}
