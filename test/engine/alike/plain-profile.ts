import type { TableProfile } from '../../../src/profile/table-profile.ts';
import { opened } from '../../profile/table-of.ts';
import type { LogicalTable } from './logical-table.ts';

export type Plain = null | string | number | boolean | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [name: string]: Plain;
}

/** What hangs on an engine's hash, its SQL or its name, and so is compared within one engine alone. */
const ofTheEngine = new Set([
  'query',
  'views',
  'signature',
  'checksum',
  'physicalType',
  'quick',
  'typedRelation',
  'exactRelation',
  'table',
]);

/** Measures of an order that only some engines have. */
export const ofTheOrder: readonly string[] = ['monotone', 'strictlyMonotone'];

/** A profile as data that two engines must agree on; columns by their ordinal, for names may have had to change. */
export function plainProfile(profile: TableProfile, { columns }: LogicalTable): PlainObject {
  const ordinals = new Map(columns.map(({ name }, index) => [name, `#${index}`]));
  const { missing, ...rest } = profile;
  const shares = { ...missing, labels: [], columns: missing.columns.map(({ column }) => column) };
  return plain(opened({ ...rest, missing: shares }), ordinals) as PlainObject; // an object stays one
}

function plain(held: unknown, ordinals: ReadonlyMap<string, string>): Plain {
  if (typeof held === 'string') return ordinals.get(held) ?? held;
  if (typeof held === 'number') return Number.isFinite(held) ? held + 0 : String(held);
  if (Array.isArray(held)) return held.map((entry) => plain(entry, ordinals));
  if (typeof held !== 'object' || held === null) return typeof held === 'boolean' ? held : null;
  return Object.fromEntries(
    Object.entries(held)
      .filter(([name, value]) => !ofTheEngine.has(name) && value !== undefined)
      .map(([name, value]) => [name, plain(value, ordinals)]),
  );
}
