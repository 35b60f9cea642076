import { z } from 'zod';
import { assessmentSchema } from '../assessment.ts';
import { canonicalSchemaSchema } from '../canonical-schema.ts';
import { repeatedSchema, suspectedCellsSchema } from '../discovered-defects.ts';
import { phraseSchema } from '../finding.ts';
import { tableMetadataSchema } from '../metadata/table-metadata.ts';
import { keySchema } from '../relationship.ts';
import { tableFormats } from '../table.ts';
import { columnReportSchema, measureRecordSchema } from './column-report.ts';
import { whereSchema } from './problem-record.ts';

export const tableFileSchema = z.strictObject({
  path: z.string(),
  bytes: z.number(),
  format: z.enum(tableFormats),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  compression: z.literal('gzip').optional(),
  sheet: z.string().optional(),
});

/** A rule that holds in the data, but for one row in a hundred; a person may put it into the contract. */
export const suggestedRuleSchema = z.strictObject({
  /** What it asks for. */
  text: phraseSchema,
  column: z.string().optional(),
  /** Rows (cells, or rows that could have contradicted it) that it was learnt from. */
  support: z.number(),
  /** Those that break it. */
  exceptions: z.number(),
  /** At least this share of future rows is expected to keep it. */
  confidence: z.number().min(0).max(1),
  query: z.string().optional(),
});

export const tableReportSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  files: z.array(tableFileSchema),
  rows: z.number(),
  /** Rows that were measured, where not all were. */
  drawnRows: z.number().optional(),
  notes: z.array(phraseSchema),
  rejectedRows: z.strictObject({
    count: z.number(),
    /** At most twenty. */
    list: z.array(z.strictObject({ where: whereSchema, reason: phraseSchema })),
  }),
  rejectedCells: z.strictObject({
    count: z.number(),
    list: z.array(z.strictObject({ where: whereSchema, column: z.string(), reason: phraseSchema })),
  }),
  fingerprint: z.strictObject({
    /** Notices change; not proof. */
    quick: z.string(),
    schema: z.string(),
    /** SHA-256 root of the certified content fingerprint, with `--certify`. */
    certified: z.string().optional(),
    /** What the values were cast to: fixed at the first certification, and kept by `verify`. */
    canonicalSchema: canonicalSchemaSchema.optional(),
    /** Columns that the certified fingerprint covers as text, and how many of their cells fit no other type. */
    asText: z.array(z.strictObject({ column: z.string(), cells: z.number() })).optional(),
  }),
  measures: z.record(z.string(), measureRecordSchema),
  keys: z.array(keySchema),
  /** Share missing per column in up to 48 blocks of rows (or periods of a time column). */
  missing: z.strictObject({
    by: z.enum(['rows', 'time']),
    labels: z.array(z.string()),
    columns: z.array(z.strictObject({ column: z.string(), shares: z.array(z.number()) })),
  }),
  /**
   * Share missing per column (those with gaps) by period of the table's event time. Left out, as
   * `periods` is, where that column is not cleared: rows per birth date would tell of persons.
   */
  missingOverTime: z
    .strictObject({
      column: z.string(),
      unit: z.enum(['month', 'quarter', 'year']),
      labels: z.array(z.string()),
      /** Rows in each period; a period without a row has no shares to speak of. */
      rows: z.array(z.number()),
      columns: z.array(z.strictObject({ column: z.string(), shares: z.array(z.number()) })),
    })
    .optional(),
  /** Rows per period of the table's event time, where it has one. */
  periods: z
    .strictObject({
      column: z.string(),
      unit: z.enum(['day', 'week', 'month', 'year']),
      counts: z.array(z.strictObject({ period: z.string(), count: z.number() })),
    })
    .optional(),
  /** Class sizes on the quasi-identifiers; sizes only, the five smallest. */
  reidentification: z
    .strictObject({
      quasiIdentifiers: z.array(z.string()),
      classes: z.number(),
      smallest: z.array(z.number()),
      recordsAtRisk: z.number(),
      threshold: z.number(),
      /** The greatest and the mean risk of a record: 1 divided by the size of its class. */
      maximum: z.number().optional(),
      average: z.number().optional(),
      /** R2.4, exposure 0 to 1: the greatest of the sensitive columns below. */
      attributeDisclosure: z.number().optional(),
      query: z.string().optional(),
      /** What generalisation would give every class k rows: one way for each k, always a proposal. */
      proposals: z
        .array(
          z.strictObject({
            k: z.number(),
            columns: z.array(
              z.strictObject({
                column: z.string(),
                kind: z.enum(['none', 'month', 'year', 'decade', 'bins', 'prefix', 'removed']),
                /** Of bins of numbers. */
                width: z.number().optional(),
                /** Kept of a code, from its start. */
                characters: z.number().optional(),
              }),
            ),
            /** Rows that must be left out even so. */
            suppressed: z.number(),
            /** 0 to 1. */
            loss: z.number(),
          }),
        )
        .optional(),
      /** The fewest quasi-identifiers that single out a row, and the rows they do. */
      singlingOut: z.strictObject({ columns: z.array(z.string()), rows: z.number() }).optional(),
      /**
       * The journalist's risk, of an intruder who does not know whether the person is in the table.
       * `maximum` and `average` above are the prosecutor's, who does. The classes of the population
       * are not measured; none is smaller than its part in the table, so the prosecutor's bound it.
       */
      journalist: z
        .strictObject({ kind: z.literal('at-most'), maximum: z.number(), average: z.number() })
        .optional(),
      /** What a class tells of each sensitive column that could be measured. */
      sensitive: z
        .array(
          z.strictObject({
            column: z.string(),
            /** Distinct l-diversity: the fewest different values in a class. */
            distinctDiversity: z.number(),
            /** Entropy l-diversity: the least exp(entropy) of a class. */
            entropyDiversity: z.number(),
            /** Rows in classes of fewer than l different values. */
            below: z.strictObject({ l: z.number(), records: z.number() }),
            /** t-closeness: the greatest distance of a class from the table, 0 to 1. */
            closeness: z.number(),
            /** Between values: by their places in order, or all equally far. */
            distance: z.enum(['ordered', 'equal']),
            /** R2.4 of this column: max(t, 1 / entropy l). */
            exposure: z.number(),
            query: z.string(),
          }),
        )
        .optional(),
    })
    .optional(),
  suspectedCells: suspectedCellsSchema.optional(),
  repeated: repeatedSchema.optional(),
  /** Absent where the data suggests none. */
  suggestedRules: z.array(suggestedRuleSchema).optional(),
  /** What catalogues say of it: a database's own, dbt, OpenLineage. */
  metadata: z.array(tableMetadataSchema).optional(),
  columns: z.array(columnReportSchema),
  assessment: assessmentSchema.optional(),
});
export type TableReport = z.infer<typeof tableReportSchema>;
