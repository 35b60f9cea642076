import { Counter, Gauge, type Registry } from 'prom-client';
import type { TaskStanding } from '../app/registry/background/recurring.ts';

/** Adds to the metrics how work in the background stands, read when somebody asks. */
export function observeTasks(metrics: Registry, standing: () => readonly TaskStanding[]): void {
  const runs = new Counter({
    name: 'assay_task_runs_total',
    help: 'Runs of work in the background, by how they ended; skipped where another server was at it.',
    labelNames: ['task', 'outcome'],
    registers: [metrics],
    collect: () => {
      runs.reset();
      for (const { name: task, runs: counts } of standing()) {
        for (const [outcome, count] of Object.entries(counts)) runs.inc({ task, outcome }, count);
      }
    },
  });
  const items = new Counter({
    name: 'assay_task_items_total',
    help: 'What work in the background did: files, bytes and rows of uploads that nobody could use and that were removed.',
    labelNames: ['task', 'item'],
    registers: [metrics],
    collect: () => {
      items.reset();
      for (const { name: task, tally } of standing()) {
        for (const [item, count] of Object.entries(tally)) items.inc({ task, item }, count);
      }
    },
  });
  const lastDone = new Gauge({
    name: 'assay_task_last_done_timestamp_seconds',
    help: 'When work in the background was last done here.',
    labelNames: ['task'],
    registers: [metrics],
    collect: () => {
      for (const { name: task, lastDoneAt } of standing()) {
        if (lastDoneAt !== undefined) lastDone.set({ task }, lastDoneAt.getTime() / 1000);
      }
    },
  });
}
