import { z } from 'zod';
import { amount } from './parts.ts';

/** Columns of one row that hold ever later times, or rows of one entity whose states come in order. */
const eventOrderSchema = z.union([
  z.strictObject({ columns: z.array(z.string()).min(2) }),
  z.strictObject({
    entity: z.array(z.string()).min(1),
    time: z.string(),
    state: z.string(),
    states: z.array(z.string()).min(1),
  }),
]);

/** Value of the `assay` custom property of a schema object (a table). */
export const tableDeclarationSchema = z.strictObject({
  /** Rows that should be there. */
  expectedRows: amount.optional(),
  /** Size of the population that the entities of this table are drawn from. */
  targetPopulation: amount.optional(),
  /** Columns that identify one entity of that population. */
  entityKey: z.array(z.string()).optional(),
  /** Columns by which a row repeats an earlier one. */
  businessKey: z.array(z.string()).optional(),
  eventTime: z.string().optional(),
  loadTime: z.string().optional(),
  /** Rows expected in each period. */
  periodBand: z
    .strictObject({ unit: z.enum(['day', 'week', 'month', 'year']), low: amount, high: amount })
    .optional(),
  /** Longest agreed delay from event to load, in hours. */
  maximumDelayHours: amount.optional(),
  /** Days after which the data has lost half its worth. */
  halfLifeDays: z.number().positive().optional(),
  updateFrequency: z.enum(['day', 'week', 'month', 'year']).optional(),
  retention: z.strictObject({ column: z.string(), months: amount }).optional(),
  /** Column that holds the last day on which a row is valid. */
  validUntilColumn: z.string().optional(),
  minimumFields: z.array(z.string()).optional(),
  /** False: no row describes a natural person. */
  describesPersons: z.boolean().optional(),
  /** The order in which events may follow each other. */
  eventOrder: eventOrderSchema.optional(),
  /** A second copy of the same facts to compare with, joined on these columns. */
  secondCopy: z
    .strictObject({
      table: z.string(),
      on: z.array(z.string()).min(1),
      /** Those that should agree; all that both have where left out. */
      columns: z.array(z.string()).min(1).optional(),
    })
    .optional(),
});
export type TableDeclaration = z.infer<typeof tableDeclarationSchema>;
