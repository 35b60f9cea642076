import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { lineageEdges } from '../../store/tables/lineage.ts';
import type { LineageEdge } from '../../vocabulary/registry/assets/lineage.ts';

/** Rows of one statement: each has ten parameters, and PostgreSQL takes 65,535. */
const rowsAtOnce = 2000;

/** Keeps edges; one that is known takes the newer of the two runs, so that events may come in any order, and twice. */
export async function keepEdges(
  tx: Transaction,
  edges: readonly LineageEdge[],
  organisation: string,
): Promise<void> {
  const rows = edges
    .map((edge) => rowOf(edge, organisation))
    .sort((a, b) => (a.digest < b.digest ? -1 : 1));
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    await tx
      .insert(lineageEdges)
      .values(rows.slice(start, start + rowsAtOnce))
      .onConflictDoUpdate({
        target: [lineageEdges.organisationId, lineageEdges.digest],
        set: { runId: sql`excluded.run_id`, at: sql`excluded.at` },
        setWhere: sql`excluded.at > ${lineageEdges.at}`,
      });
  }
}

function rowOf({ input, output, job, run, at }: LineageEdge, organisationId: string) {
  const names = [input, output, job].flatMap(({ namespace, name }) => [namespace, name]);
  return {
    organisationId,
    digest: createHash('sha256').update(JSON.stringify(names)).digest('hex'),
    inputNamespace: input.namespace,
    inputName: input.name,
    outputNamespace: output.namespace,
    outputName: output.name,
    jobNamespace: job.namespace,
    jobName: job.name,
    runId: run,
    at: new Date(at),
  };
}
