import { index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { organisationId, ownRows } from './tenant.ts';

/** That a job makes one dataset of another: one row however often it runs, with its newest run. */
export const lineageEdges = pgTable(
  'lineage_edge',
  {
    organisationId: organisationId(),
    /** SHA-256 of input, output and job: together they are longer than an index takes. */
    digest: text('digest').notNull(),
    inputNamespace: text('input_namespace').notNull(),
    inputName: text('input_name').notNull(),
    outputNamespace: text('output_namespace').notNull(),
    outputName: text('output_name').notNull(),
    jobNamespace: text('job_namespace').notNull(),
    jobName: text('job_name').notNull(),
    runId: uuid('run_id').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.digest] }),
    index('lineage_by_input').on(table.organisationId, table.inputName),
    index('lineage_by_output').on(table.organisationId, table.outputName),
    ownRows('lineage_edge'),
  ],
);
