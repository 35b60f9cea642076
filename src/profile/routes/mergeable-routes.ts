import { aggregate, as, binary, call, cast, column, literal } from '../../sql/build.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import type { Table, TableColumn } from '../../vocabulary/table.ts';
import type { Session } from '../session.ts';
import { groupingValue, hashes } from './frequency.ts';
import type { Route } from './route.ts';
import { completeValues } from './values/column-values.ts';

/** Hashes that estimate the distinct values: their relative standard error is 1/√1024, three per cent. */
const hashesKept = 1024;
/** Of the hashes only these are looked at, so that hardly any of a long column are kept on the way. */
const looked = hashes / 64n;
/** A fused statement of more columns costs the engine more than two of fewer. */
const columnsAtOnce = 64;

/**
 * The route of every column from the smallest hashes of its values over all rows (KMV), in one scan:
 * what partitions can answer each for itself. A column of few values is read by its frequencies, every
 * other from a hash sample; nothing is kept in the engine.
 */
export async function mergeableRoutes(
  session: Session,
  table: Table,
  from: Relation,
): Promise<readonly Route[]> {
  const routes: Route[] = [];
  for (let at = 0; at < table.columns.length; at += columnsAtOnce) {
    const some = table.columns.slice(at, at + columnsAtOnce);
    const select = some.map((one, index) => as(`${index}`, smallestHashes(one)));
    const { rows } = await session.rows({ select, from });
    routes.push(...some.map((_, index) => routeOf(rows[0]?.[index])));
  }
  return routes;
}

function smallestHashes({ name, physicalType }: TableColumn): Expression {
  const hash = call('hash', groupingValue(name, physicalType));
  const isLooked = binary('<', hash, cast(literal(looked), 'unsigned'));
  const filter = binary('and', { kind: 'not', of: { kind: 'isNull', of: column(name) } }, isLooked);
  return {
    ...aggregate('minK', hash, literal(hashesKept)),
    distinct: true,
    filter,
  } as Expression;
}

/** The route of a column by its smallest hashes; few of them stand for 64 values each. */
export function routeOf(smallest: unknown): Route {
  const held = Array.isArray(smallest) ? smallest : [];
  const last = Number(held.at(-1) ?? 0) / Number(hashes);
  const distinct =
    held.length < hashesKept ? held.length * Number(hashes / looked) : (held.length - 1) / last;
  return distinct > completeValues ? { kind: 'scan', distinct } : { kind: 'direct' };
}
