import type { Texts } from '../../../vocabulary/text.ts';
import type { Grid, GridLine } from './read-grids.ts';

export interface FoundHeaders<Name extends string> {
  /** Columns by what stands in them. */
  readonly columns: ReadonlyMap<Name, number>;
  /** Columns whose headers are not known. */
  readonly unknown: readonly { readonly column: number; readonly header: string }[];
  readonly line: number;
  /** The lines below. */
  readonly below: readonly GridLine[];
}

/**
 * Finds the row of headers: the first one with at least two known names, or one where only one is
 * known at all. A column goes by its name or its label in either language, whatever the case.
 */
export function findHeaders<Name extends string>(
  { lines }: Grid,
  names: readonly { readonly name: Name; readonly label: Texts }[],
): FoundHeaders<Name> | undefined {
  const byHeader = new Map(
    names.flatMap(({ name, label }) =>
      [name, label.en, label.zh].map((each) => [plain(each), name]),
    ),
  );
  const known = ({ cells }: GridLine) =>
    new Set([...cells.values()].flatMap((text) => byHeader.get(plain(text)) ?? []));
  const at = lines.slice(0, 30).findIndex((line) => known(line).size >= 2);
  const found = lines[at];
  if (found === undefined) return undefined;
  const columns = new Map<Name, number>();
  const unknown: { column: number; header: string }[] = [];
  for (const [column, header] of found.cells) {
    const name = byHeader.get(plain(header));
    if (name === undefined || columns.has(name)) unknown.push({ column, header });
    else columns.set(name, column);
  }
  return { columns, unknown, line: found.line, below: lines.slice(at + 1) };
}

/** Without case, spaces, the mark of a needed column, and what tells compound names apart. */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_-]/g, '');
}
