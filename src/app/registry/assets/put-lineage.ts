import { appendAudit } from '../../../audit/append.ts';
import { lineageOfRun } from '../../../catalogue/lineage/lineage-of-run.ts';
import { keepEdges } from '../../../registry/lineage/keep-edges.ts';
import type { RunEvent } from '../../../vocabulary/registry/assets/lineage.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** Takes in an event of OpenLineage; returns how many edges it told. The same event twice changes nothing. */
export async function putLineage(context: RegistryContext, event: RunEvent): Promise<number> {
  authorise(context, 'lineage.put');
  const edges = lineageOfRun(event);
  if (edges.length === 0) return 0;
  const { organisation } = context.caller;
  const at = context.clock();
  return inCallersOrganisation(context, async (tx) => {
    await keepEdges(tx, edges, organisation);
    await appendAudit(tx, {
      ...context.caller,
      at,
      action: 'lineage.put',
      subject: `run:${event.run.runId}`,
      details: { edges: edges.length },
    });
    return edges.length;
  });
}
