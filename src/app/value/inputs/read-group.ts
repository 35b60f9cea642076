import type { Problem, Where } from '../../../vocabulary/problem.ts';
import type { TemplateField } from '../../../vocabulary/value/template/template-field.ts';
import {
  distributions,
  type TemplateHeader,
  templateHeaders,
} from '../../../vocabulary/value/template/template-sheets.ts';
import type { ReadInput } from './build-declaration.ts';
import { findHeaders } from './find-headers.ts';
import { cellMissing, headerMissing } from './input-file-problems.ts';
import { readCell } from './read-cell.ts';
import type { Grid, GridLine } from './read-grids.ts';
import { unfit } from './read-table.ts';

const headers = Object.entries(templateHeaders).map(([name, label]) => ({
  // The keys of the table of headers are its names.
  name: name as TemplateHeader,
  label,
}));

/** What may stand beside a value, and the kind of its cell. */
const besides = {
  low: 'decimal',
  high: 'decimal',
  distribution: 'choice',
  source: 'text',
  date: 'date',
  by: 'text',
  proofs: 'list',
} as const;

export interface ReadGroup {
  readonly inputs: readonly ReadInput[];
  readonly problems: readonly Problem[];
}

/** Reads the inputs of one sheet of the template: a row without value and details is no input. */
export function readGroup(grid: Grid, fields: ReadonlyMap<string, TemplateField>): ReadGroup {
  const file = { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  const found = findHeaders(grid, headers);
  const missing = (['path', 'value'] as const).filter((name) => found?.columns.has(name) !== true);
  if (found === undefined || missing.length > 0) {
    const problem = headerMissing({ columns: missing.join(', ') }, file);
    return { inputs: [], problems: [...grid.problems, problem] };
  }
  const inputs: ReadInput[] = [];
  const problems: Problem[] = [...grid.problems];
  for (const line of found.below) {
    const row: Row = {
      text: (header) => line.cells.get(found.columns.get(header) ?? 0),
      where: (header) => placeOf(file, line, found.columns.get(header)),
    };
    const read = readRow(row, fields);
    problems.push(...read.problems);
    if (read.input !== undefined) inputs.push(read.input);
  }
  return { inputs, problems };
}

function placeOf(file: Where, { line }: GridLine, column: number | undefined): Where {
  return { ...file, line, ...(column === undefined ? {} : { column }) };
}

interface Row {
  readonly text: (header: TemplateHeader) => string | undefined;
  readonly where: (header: TemplateHeader) => Where;
}

function readRow(
  row: Row,
  fields: ReadonlyMap<string, TemplateField>,
): { readonly input?: ReadInput; readonly problems: readonly Problem[] } {
  const path = row.text('path');
  const value = row.text('value');
  const { details, problems } = readDetails(row);
  const says = value !== undefined || Object.keys(details).length > 0 || problems.length > 0;
  if (!says) return { problems: [] };
  if (path === undefined)
    return { problems: [...problems, cellMissing({ input: 'path' }, row.where('path'))] };
  if (value === undefined)
    return { problems: [...problems, cellMissing({ input: path }, row.where('value'))] };
  const field = fields.get(path);
  const read = readValue(value, field);
  const where = row.where('value');
  if (read === undefined)
    return { problems: [...problems, unfit(path, { ...field, kind: kindOf(field) }, where)] };
  const stated = Object.keys(details).length === 0 ? read : { value: read, ...details };
  return { input: { path, value: stated, where }, problems };
}

function readDetails(row: Row) {
  const details: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, kind] of Object.entries(besides)) {
    // The keys of `besides` are headers.
    const header = name as keyof typeof besides;
    const text = row.text(header);
    if (text === undefined) continue;
    const choices = kind === 'choice' ? distributions : undefined;
    const read = readCell(text, kind, choices);
    if (read === undefined) problems.push(unfit(name, { kind, choices }, row.where(header)));
    else details[name] = read;
  }
  return { details, problems };
}

function kindOf(field: TemplateField | undefined) {
  if (field === undefined) return 'text';
  return field.kind === 'quantity' ? 'decimal' : field.kind;
}

/** The value of a row that the template does not know is left to the schema. */
function readValue(text: string, field: TemplateField | undefined) {
  return readCell(text, kindOf(field), field?.choices);
}
