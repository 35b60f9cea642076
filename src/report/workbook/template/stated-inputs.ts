import type { TemplateTable } from '../../../vocabulary/value/template/template-field.ts';

/** What a row of the template says of one input, ready for its cells. */
export interface StatedInput {
  readonly value: string | number | boolean;
  readonly low?: string | number;
  readonly high?: string | number;
  readonly distribution?: string;
  readonly source?: string;
  readonly date?: string;
  readonly by?: string;
  readonly proofs?: readonly string[];
}

const quantityKeys = ['value', 'low', 'high', 'distribution', 'source', 'date', 'by', 'proofs'];

/**
 * The inputs of a declaration by their paths, members of lists by their numbers from 1, in the
 * order of the declaration. Lists that have a sheet of their own are left out.
 */
export function statedInputs(
  declaration: object,
  tables: readonly TemplateTable[],
): ReadonlyMap<string, StatedInput> {
  const own = new Set(tables.map(({ path }) => path));
  const stated = new Map<string, StatedInput>();
  const walk = (value: unknown, path: string): void => {
    if (value === undefined || own.has(path)) return;
    if (typeof value !== 'object' || value === null) stated.set(path, { value: scalar(value) });
    else if (isQuantity(value)) stated.set(path, value);
    else
      for (const [key, member] of membersOf(value))
        walk(member, path === '' ? key : `${path}.${key}`);
  };
  walk(declaration, '');
  return stated;
}

function membersOf(value: object): (readonly [string, unknown])[] {
  return Array.isArray(value)
    ? value.map((member: unknown, at) => [String(at + 1), member] as const)
    : Object.entries(value);
}

function scalar(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error('bug: a declaration holds what no cell can');
}

/** A charge has a `value` too, but also an asset: only what quantities have makes one. */
function isQuantity(value: object): value is StatedInput {
  return 'value' in value && Object.keys(value).every((key) => quantityKeys.includes(key));
}

/** The rows of a list that has a sheet of its own, by column name. */
export function statedRows(
  declaration: object,
  { path }: TemplateTable,
): readonly Readonly<Record<string, unknown>>[] {
  const list: unknown = path
    .split('.')
    .reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), declaration);
  const rows = Array.isArray(list) ? list.filter(isRecord) : [];
  if (path === 'correlations') return rows.map(correlationRow);
  return path === 'scenarios' ? rows.flatMap(scenarioRows) : rows;
}

function correlationRow({ between, rank }: Readonly<Record<string, unknown>>) {
  const [first, second]: unknown[] = Array.isArray(between) ? between : [];
  return { first, second, rank };
}

function scenarioRows({ name, set }: Readonly<Record<string, unknown>>) {
  const inputs = isRecord(set) ? Object.entries(set) : [];
  return inputs.length === 0
    ? [{ name }]
    : inputs.map(([input, value]) => ({ name, input, value }));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
