import type { Relationship } from '../../vocabulary/report.ts';
import type { Known } from './evidence-input.ts';
import { proxy } from './evidence-texts.ts';
import { tableOf } from './normativity-facts.ts';
import { type Place, type Statement, state } from './statement.ts';

/** A kind of constraint at one table: how many of how many hold. */
interface Part {
  readonly kind: 'cross-table' | 'in-table';
  readonly table: string;
  readonly pass: number;
  readonly of: number;
  readonly place: Place;
}

/**
 * Q4.2: the pass rate of each kind of constraint that there is; the kinds count alike. Tables
 * state their own; the asset states each kind over all its tables, which beats the pool.
 */
export function consistencyFacts(known: Known): Statement[] {
  const parts = [...referenceParts(known), ...ruleParts(known)].filter(({ of }) => of > 0);
  const byTable = known.tables.flatMap(({ id }) =>
    kinds.flatMap((kind) =>
      rate(
        parts.filter((part) => part.table === id && part.kind === kind),
        { table: id },
      ),
    ),
  );
  const overall = kinds.flatMap((kind) =>
    rate(
      parts.filter((part) => part.kind === kind),
      {},
    ),
  );
  return [...byTable, ...overall];
}

const kinds = ['cross-table', 'in-table'] as const;

function rate(parts: readonly Part[], place: Place): Statement[] {
  const [first] = parts;
  if (first === undefined) return [];
  const pass = parts.reduce((sum, part) => sum + part.pass, 0);
  const of = parts.reduce((sum, part) => sum + part.of, 0);
  const rows = parts.flatMap((part) => part.place.rows ?? []).slice(0, 20);
  return state({ ...first.place, ...place, rows }, { 'consistency.part': pass / of });
}

/** Declared relationships; discovered ones only where none are declared, and then as a proxy. */
function referenceParts({ input, tables }: Known): Part[] {
  const ids = new Set(tables.map(({ id }) => id));
  const own = input.discovery.relationships.filter(({ from }) => ids.has(from.table));
  const declared = own.filter(({ source }) => source === 'declared');
  const used = declared.length > 0 ? declared : own;
  const mark = declared.length > 0 ? {} : { proxy: proxy('evidence.discovered-relationships') };
  return used.map((relationship) => ({
    kind: 'cross-table',
    table: relationship.from.table,
    pass: relationship.references - relationship.orphans,
    of: relationship.references,
    place: { ...mark, ...placeOf(relationship) },
  }));
}

function placeOf({ query, orphanRows }: Relationship): Place {
  return { ...(query === undefined ? {} : { query }), rows: [...orphanRows] };
}

/** Rules over whole rows of one table: SQL rules without a column, or said to be of consistency. */
function ruleParts({ input }: Known): Part[] {
  return (input.rules ?? []).flatMap((result) => {
    const { rule, pass, applicable, query, rows } = result;
    const { table } = tableOf(result, input.matches);
    const logical = rule.type === 'sql' && rule.column === undefined;
    if (table === undefined || !(logical || rule.dimension === 'consistency')) return [];
    const place = { ...(query === undefined ? {} : { query }), rows: [...rows] };
    return [{ kind: 'in-table' as const, table, pass, of: applicable, place }];
  });
}
