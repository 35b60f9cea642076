import type { Finding } from '../../vocabulary/finding.ts';
import type { TableDiff } from '../../vocabulary/reports/diff-report.ts';

/** What tables and columns of the document before are called in the one after. */
export interface Names {
  readonly table: (id: string) => string;
  readonly column: (table: string, column: string) => string;
  readonly finding: (finding: Finding) => Finding;
}

/** By the tables that were matched and the columns that were renamed; what is gone keeps its name. */
export function namesAfter(tables: readonly TableDiff[]): Names {
  const known = new Map(
    tables.map(({ before, after, renamed }) => [
      before,
      { after, columns: new Map(renamed.map((one) => [one.before, one.after])) },
    ]),
  );
  const table = (id: string) => known.get(id)?.after ?? id;
  const column = (of: string, name: string) => known.get(of)?.columns.get(name) ?? name;
  return {
    table,
    column,
    finding: (finding) => {
      const { subject } = finding;
      if (subject.table === undefined) return finding;
      const named =
        subject.column === undefined ? {} : { column: column(subject.table, subject.column) };
      return { ...finding, subject: { ...subject, table: table(subject.table), ...named } };
    },
  };
}
