import type { Item, Kind, Type } from './data/truth.ts';

/** How many of the figures of a column or table are filled, but for those named. */
export function filled(figures: object, except: readonly string[] = []): number {
  return Object.entries(figures).filter(
    ([name, value]) => !except.includes(name) && !isEmpty(value),
  ).length;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** What a tool says of a column in the figures that most have in common. */
export interface ColumnSaid {
  readonly table: string;
  readonly column: string;
  readonly type?: Type | undefined;
  readonly missingShare?: number;
  readonly isKey?: boolean;
  readonly isConstant?: boolean;
}

export function columnItems(said: ColumnSaid): Item[] {
  const at = `${said.table}.${said.column}`;
  const of = (kind: Kind, when: boolean | undefined): Item[] =>
    when === true ? [{ kind, at }] : [];
  const missing = said.missingShare ?? 0;
  return [
    ...(said.type === undefined ? [] : [{ kind: 'type', at, value: said.type } as const]),
    ...(missing > 0 ? [{ kind: 'missing', at, value: missing } as const] : []),
    ...of('key', said.isKey),
    ...of('constant', said.isConstant),
  ];
}

/** Of two columns in one name, whatever their order. */
export function pair(table: string, one: string, other: string): string {
  const [first, second] = [one, other].sort();
  return `${table}.${first}->${table}.${second}`;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
