import type { ReactNode } from 'react';
import { Scroll } from './section.tsx';

/** The head of a column: its name, empty over marks and buttons. */
export type Head = string | { readonly name: string; readonly numeric: true };

/** A table of records under named columns, in a box of its own in which it scrolls where the page is narrow. */
export function HeadedTable({
  label,
  heads,
  className,
  children,
}: {
  readonly label: string;
  readonly heads: readonly Head[];
  readonly className?: string;
  /** The body of the table. */
  readonly children: ReactNode;
}) {
  return (
    <Scroll label={label}>
      <table className={className === undefined ? 'tabular' : `tabular ${className}`}>
        <thead>
          <tr>
            {heads.map((head) =>
              head === '' ? <td key={head} /> : <HeadCell key={nameOf(head)} head={head} />,
            )}
          </tr>
        </thead>
        {children}
      </table>
    </Scroll>
  );
}

function HeadCell({ head }: { readonly head: Head }) {
  return (
    <th scope="col" className={typeof head === 'string' ? undefined : 'n'}>
      {nameOf(head)}
    </th>
  );
}

const nameOf = (head: Head) => (typeof head === 'string' ? head : head.name);
