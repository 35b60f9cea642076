import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useState } from 'react';
import { usePrinting } from './printing.ts';
import { Scroll } from './section.tsx';

/** Up to this many rows all stand in the page; more scroll in a box of their own. */
const plainRows = 60;

/** What a row needs so that its height can be measured. */
export interface RowPlace {
  readonly ref?: (row: HTMLTableRowElement | null) => void;
  readonly 'data-index': number;
}

/** A box for a table: with many rows it scrolls by itself and keeps its head in view. */
export function TableBox({
  label,
  rows,
  children,
}: {
  readonly label: string;
  readonly rows: number;
  readonly children: (box: HTMLElement | null) => ReactNode;
}) {
  // State, not a ref: the rows need the box, which is there only after they are.
  const [box, setBox] = useState<HTMLElement | null>(null);
  return (
    <Scroll label={label} tall={rows > plainRows} ref={setBox}>
      {children(box)}
    </Scroll>
  );
}

interface VirtualRowsProps<T> {
  readonly rows: readonly T[];
  readonly box: HTMLElement | null;
  /** Expected height of a row in pixels, until it has been measured. */
  readonly height: number;
  readonly columns: number;
  readonly children: (row: T, place: RowPlace) => ReactNode;
}

/** The body of a table of any length: only the rows in view are there, but for print. */
export function VirtualRows<T>(props: VirtualRowsProps<T>) {
  const printing = usePrinting();
  if (props.rows.length > plainRows && !printing) return <RowsInView {...props} />;
  return (
    <tbody>{props.rows.map((row, index) => props.children(row, { 'data-index': index }))}</tbody>
  );
}

function RowsInView<T>({ rows, box, height, columns, children }: VirtualRowsProps<T>) {
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box,
    estimateSize: () => height,
    overscan: 8,
  });
  const shown = virtual.getVirtualItems();
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <tbody>
      <Spacer height={shown[0]?.start ?? 0} columns={columns} />
      {shown.flatMap(({ index }) => {
        const row = rows[index];
        const place = { ref: virtual.measureElement, 'data-index': index };
        return row === undefined ? [] : [children(row, place)];
      })}
      <Spacer height={after} columns={columns} />
    </tbody>
  );
}

function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  return height <= 0 ? null : (
    <tr className="spacer">
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}
