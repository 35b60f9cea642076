import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';

/** What catalogues say of one column, whichever of them does. */
export interface CataloguedColumn {
  readonly comment?: string;
  /** Refuses NULL, by a constraint or a test, or stands in the primary key. */
  readonly required: boolean;
  readonly primaryKey: boolean;
  /** Constraints on its values and tests that are switched on; keys and NOT NULL of a database are none. */
  readonly rules: number;
  /** Other columns that its values come of are known. */
  readonly traced: boolean;
}

/** Joins what each catalogue says of a column; of comments, the first counts. */
export function cataloguedColumn(name: string, said: readonly TableMetadata[]): CataloguedColumn {
  const columns = said.flatMap((one) => one.columns.find((column) => column.name === name) ?? []);
  const comment = columns.find((column) => column.comment !== undefined)?.comment;
  const primaryKey = said.some((one) => one.primaryKey?.columns.includes(name) === true);
  const checks = said.flatMap((one) => one.checks ?? []);
  const lineage = said.flatMap((one) => one.lineage?.columns ?? []);
  const tests = columns.reduce((sum, column) => sum + (column.tests ?? 0), 0);
  return {
    ...(comment === undefined ? {} : { comment }),
    required: primaryKey || columns.some(({ notNull }) => notNull === true),
    primaryKey,
    rules: checks.filter((check) => check.enforced && check.columns.includes(name)).length + tests,
    traced: lineage.some(({ column, inputs }) => column === name && inputs.length > 0),
  };
}
