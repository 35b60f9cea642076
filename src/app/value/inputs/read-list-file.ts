import type { z } from 'zod';
import { type DeclaredEntry, entrySchema } from '../../../vocabulary/declarations/ledger.ts';
import {
  comparableSchema,
  type DeclaredComparable,
} from '../../../vocabulary/declarations/valuation.ts';
import type { Problem } from '../../../vocabulary/problem.ts';
import {
  comparablesTable,
  entriesTable,
} from '../../../vocabulary/value/template/ledger-fields.ts';
import type { TemplateColumn } from '../../../vocabulary/value/template/template-field.ts';
import { schemaRefusal } from '../../../words/schema-refusal.ts';
import { inputUnfit } from './input-file-problems.ts';
import { readGrids } from './read-grids.ts';
import { readTable } from './read-table.ts';

/** Entries of a file, those without fault, and what is wrong with the others. */
export interface ReadList<Entry> {
  readonly entries: readonly Entry[];
  /** Each names its row and column. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the comparables of `assay.valuation.market.file`: CSV or XLSX (its first sheet), columns by
 * the names of the schema or their labels in English or Chinese.
 *
 * @throws Problem where the file cannot be read at all
 */
export async function readComparables(path: string): Promise<ReadList<DeclaredComparable>> {
  return await readList(path, comparablesTable.columns, comparableSchema);
}

/**
 * Reads the entries of `assay.ledger.file`, as `readComparables` reads comparables.
 *
 * @throws Problem where the file cannot be read at all
 */
export async function readEntries(path: string): Promise<ReadList<DeclaredEntry>> {
  return await readList(path, entriesTable.columns, entrySchema);
}

async function readList<S extends z.ZodType>(
  path: string,
  columns: readonly TemplateColumn[],
  schema: S,
): Promise<ReadList<z.infer<S>>> {
  const [grid] = await readGrids(path);
  if (grid === undefined) return { entries: [], problems: [] };
  const table = readTable(grid, columns);
  const faulty = new Set(table.problems.map(({ where }) => where.line));
  const entries: z.infer<S>[] = [];
  const problems = [...table.problems];
  for (const { line, values } of table.entries.filter((entry) => !faulty.has(entry.line))) {
    const parsed = schema.safeParse(values);
    if (parsed.success) entries.push(parsed.data);
    else
      for (const issue of parsed.error.issues) {
        const input = String(issue.path[0] ?? '');
        const reason = schemaRefusal(issue);
        problems.push(inputUnfit({ input, reason }, table.placeOf(line, input)));
      }
  }
  return { entries, problems };
}
