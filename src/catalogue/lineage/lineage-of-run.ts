import type {
  LineageEdge,
  LineageName,
  RunEvent,
} from '../../vocabulary/registry/assets/lineage.ts';

/**
 * The edges of a run, one from each input to each output, sorted and each once. Only a run that completed, or one
 * that goes on for good and is running, has made anything: a start announces, a failure takes back nothing.
 *
 * OpenLineage: https://openlineage.io/spec/2-0-2/OpenLineage.json
 */
export function lineageOfRun(event: RunEvent): LineageEdge[] {
  const { eventType, eventTime, run, job, inputs = [], outputs = [] } = event;
  if (eventType !== 'COMPLETE' && eventType !== 'RUNNING') return [];
  const at = new Date(eventTime).toISOString();
  return distinct(inputs).flatMap((input) =>
    distinct(outputs).map((output) => ({ input, output, job, run: run.runId, at })),
  );
}

function distinct(names: readonly LineageName[]): LineageName[] {
  const byText = new Map(names.map((one) => [JSON.stringify([one.namespace, one.name]), one]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
