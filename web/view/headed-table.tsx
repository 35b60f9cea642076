import type { ReactNode } from 'react';
import { Scroll } from './section.tsx';
import { type RowPlace, TableBox, VirtualRows } from './virtual-rows.tsx';

/** The head of a column: its name, empty over marks and buttons. */
type Head = string | { readonly name: string; readonly numeric: true };

interface HeadedProps {
  readonly label: string;
  readonly heads: readonly Head[];
  readonly className?: string;
}

/** A table of records under named columns, in a box of its own in which it scrolls where the page is narrow. */
export function HeadedTable({
  label,
  children,
  ...table
}: HeadedProps & {
  /** The body of the table. */
  readonly children: ReactNode;
}) {
  return (
    <Scroll label={label}>
      <Headed {...table}>{children}</Headed>
    </Scroll>
  );
}

/** The same of as many rows as there are: of many, only those in view are drawn. */
export function LongTable<T>({
  label,
  rows,
  height = 32,
  children,
  ...table
}: HeadedProps & {
  readonly rows: readonly T[];
  /** Expected height of a row in pixels, until it has been measured. */
  readonly height?: number;
  /** A row, to which its place is given. */
  readonly children: (row: T, place: RowPlace) => ReactNode;
}) {
  return (
    <TableBox label={label} rows={rows.length}>
      {(box) => (
        <Headed {...table}>
          <VirtualRows rows={rows} box={box} height={height} columns={table.heads.length}>
            {children}
          </VirtualRows>
        </Headed>
      )}
    </TableBox>
  );
}

function Headed({
  heads,
  className,
  children,
}: Omit<HeadedProps, 'label'> & { readonly children: ReactNode }) {
  return (
    <table className={className === undefined ? 'tabular' : `tabular ${className}`}>
      <TableHead heads={heads} />
      {children}
    </table>
  );
}

/** The head of a table; hidden, it is only read out. */
export function TableHead({
  heads,
  hidden = false,
}: {
  readonly heads: readonly Head[];
  readonly hidden?: boolean;
}) {
  return (
    <thead className={hidden ? 'hidden' : undefined}>
      <tr>
        {heads.map((head, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns stand where they stand, and several may be nameless.
          <HeadCell key={place} head={head} />
        ))}
      </tr>
    </thead>
  );
}

function HeadCell({ head }: { readonly head: Head }) {
  if (head === '') return <td />;
  return (
    <th scope="col" className={typeof head === 'string' ? undefined : 'n'}>
      {typeof head === 'string' ? head : head.name}
    </th>
  );
}
