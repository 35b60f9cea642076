import { asc, inArray, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { lineageEdges } from '../../store/tables/lineage.ts';
import type {
  AssetLineage,
  LineageEdge,
  LineageName,
} from '../../vocabulary/registry/assets/lineage.ts';

export interface LineageLimits {
  /** Steps from the asset, each way. */
  readonly depth: number;
  /** Edges at most, each way. */
  readonly edges: number;
}

const ways = {
  upstream: {
    namespace: lineageEdges.outputNamespace,
    name: lineageEdges.outputName,
    next: ({ input }: LineageEdge) => input,
  },
  downstream: {
    namespace: lineageEdges.inputNamespace,
    name: lineageEdges.inputName,
    next: ({ output }: LineageEdge) => output,
  },
} as const;

/** What led to datasets of these names and what came of them, in whatever namespace, nearest first. */
export async function readLineage(
  tx: Transaction,
  names: readonly string[],
  limits: LineageLimits,
): Promise<AssetLineage> {
  const upstream = await follow(tx, { way: 'upstream', names, limits });
  const downstream = await follow(tx, { way: 'downstream', names, limits });
  return {
    names: [...names],
    upstream: upstream.edges,
    downstream: downstream.edges,
    truncated: upstream.truncated || downstream.truncated,
  };
}

interface Following {
  readonly way: keyof typeof ways;
  readonly names: readonly string[];
  readonly limits: LineageLimits;
}

/** The asset is met in any namespace, the datasets beyond it in their own. */
async function follow(tx: Transaction, { way, names, limits }: Following) {
  const { namespace, name, next } = ways[way];
  const seen = new Set<string>();
  const edges: LineageEdge[] = [];
  let place: SQL | undefined = inArray(name, [...names]);
  for (let step = 0; step < limits.depth && place !== undefined; step += 1) {
    const room = limits.edges - edges.length;
    const found = await edgesAt(tx, place, room + 1);
    edges.push(...found.slice(0, room));
    if (found.length > room) return { edges, truncated: true };
    const beyond = found.map(next).filter((one) => isNew(one, names, seen));
    place = beyond.length === 0 ? undefined : sql`(${namespace}, ${name}) in ${beyond.map(pair)}`;
  }
  return { edges, truncated: place !== undefined };
}

async function edgesAt(tx: Transaction, place: SQL, most: number): Promise<LineageEdge[]> {
  const rows = await tx
    .select()
    .from(lineageEdges)
    .where(place)
    .orderBy(asc(lineageEdges.digest))
    .limit(most);
  return rows.map(toEdge);
}

/** The first step took every dataset of the asset's names. */
function isNew(one: LineageName, names: readonly string[], seen: Set<string>): boolean {
  const key = JSON.stringify([one.namespace, one.name]);
  if (names.includes(one.name) || seen.has(key)) return false;
  seen.add(key);
  return true;
}

function pair({ namespace, name }: LineageName): SQL {
  return sql`(${namespace}, ${name})`;
}

function toEdge(row: typeof lineageEdges.$inferSelect): LineageEdge {
  return {
    input: { namespace: row.inputNamespace, name: row.inputName },
    output: { namespace: row.outputNamespace, name: row.outputName },
    job: { namespace: row.jobNamespace, name: row.jobName },
    run: row.runId,
    at: row.at.toISOString(),
  };
}
