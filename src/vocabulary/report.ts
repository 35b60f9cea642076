import { z } from 'zod';
import { assessmentSchema, factSchema, missingEvidenceSchema } from './assessment.ts';
import { canonicalSchemaSchema } from './canonical-schema.ts';
import { logicalTypes } from './column.ts';
import { exactnessSchema } from './exactness.ts';
import { findingSchema, paramsSchema, phraseSchema } from './finding.ts';
import { dataGrades, personalFlagsSchema } from './personal.ts';
import { rowReferenceSchema } from './row-reference.ts';
import { ledgerReportSchema } from './value/ledger.ts';
import { sharedValueSchema, valuationSchema } from './value/valuation.ts';

const textsSchema = z.strictObject({ en: z.string(), zh: z.string() });

const whereSchema = z.strictObject({
  file: z.string().optional(),
  sheet: z.string().optional(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  byte: z.number().int().optional(),
  path: z.string().optional(),
});

/** A problem as it is kept: rendered from `words` in either language. */
export const problemRecordSchema = z.strictObject({
  code: z.string(),
  params: paramsSchema,
  where: whereSchema,
});

/** One number about a table or a column. `of` is its denominator where it is a share or count. */
export const measureRecordSchema = z.strictObject({
  value: z.union([z.number(), z.string(), z.null()]),
  of: z.number().optional(),
  /** Left out where exact. */
  exactness: exactnessSchema.optional(),
  /** Id in `queries`. */
  query: z.string().optional(),
});
export type MeasureRecord = z.infer<typeof measureRecordSchema>;

/** The picture of a column. `withheld` for personal information, which has no edges or values. */
export const distributionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('histogram'),
    /** One more edge than counts, ascending; dates and times as ISO 8601 text. */
    edges: z.array(z.union([z.number(), z.string()])),
    counts: z.array(z.number()),
    exactness: exactnessSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('categories'),
    /** Most frequent first; `others` counts the rest. */
    top: z.array(z.strictObject({ value: z.string(), count: z.number() })),
    others: z.number(),
  }),
  z.strictObject({ kind: z.literal('unique') }),
  z.strictObject({ kind: z.literal('constant'), value: z.string() }),
  z.strictObject({ kind: z.literal('withheld') }),
  z.strictObject({ kind: z.literal('empty') }),
]);
export type Distribution = z.infer<typeof distributionSchema>;

/** What a column means, with the shares that say so. */
export const semanticVerdictSchema = z.strictObject({
  type: z.string(),
  /** 0–1. */
  confidence: z.number().min(0).max(1),
  state: z.enum(['accepted', 'possible', 'mixed']),
  explanation: phraseSchema,
  distinctShare: z.number(),
  rowShare: z.number(),
  tested: z.number(),
  runnerUp: z.string().optional(),
});
export type SemanticVerdict = z.infer<typeof semanticVerdictSchema>;

/** Personal values inside the texts or JSON documents of a column; where, never which. */
export const hiddenPersonalSchema = z.strictObject({
  /** The semantic type, as `semantic-type.email`. */
  meaning: phraseSchema,
  /** Where in a JSON document, as `$.customer.phone`. */
  path: z.string().optional(),
  /** Distinct values that hold one, of those searched. */
  found: z.number(),
  tested: z.number(),
});
export type HiddenPersonalRecord = z.infer<typeof hiddenPersonalSchema>;

export const columnReportSchema = z.strictObject({
  name: z.string(),
  ordinal: z.number().int(),
  physicalType: z.string(),
  type: z.enum(logicalTypes),
  /** Share of non-missing cells that are of `type`. */
  typeShare: z.number().nullable(),
  description: z.string().optional(),
  semantic: semanticVerdictSchema.optional(),
  personal: personalFlagsSchema,
  hiddenPersonal: z.array(hiddenPersonalSchema).optional(),
  gradeProposal: z.enum(dataGrades),
  /** Why this grade is proposed; the proposal is a person's to confirm. */
  gradeReason: phraseSchema.optional(),
  confirmedGrade: z.enum(dataGrades).optional(),
  role: z.enum(['key', 'foreign-key', 'none']),
  /** False for personal columns: then no measure that discloses content is here. */
  cleared: z.boolean(),
  measures: z.record(z.string(), measureRecordSchema),
  distribution: distributionSchema,
  /** Shapes of the text (9 digit, A/a letter, 汉 Han) with counts, most frequent first. */
  masks: z.array(z.strictObject({ mask: z.string(), count: z.number() })),
  assessment: assessmentSchema.optional(),
});
export type ColumnReport = z.infer<typeof columnReportSchema>;

export const keySchema = z.strictObject({
  columns: z.array(z.string()),
  kind: z.enum(['primary', 'unique']),
  source: z.enum(['declared', 'discovered']),
  distinct: z.number(),
  nonNull: z.number(),
  holds: z.boolean(),
  query: z.string().optional(),
});

export const relationshipSchema = z.strictObject({
  from: z.strictObject({ table: z.string(), columns: z.array(z.string()) }),
  to: z.strictObject({ table: z.string(), columns: z.array(z.string()) }),
  source: z.enum(['declared', 'discovered']),
  /** Non-null references, and those that point to no row. */
  references: z.number(),
  orphans: z.number(),
  orphanRows: z.array(rowReferenceSchema),
  cardinality: z.enum(['one-to-one', 'many-to-one']),
  /** Rows of the table that refers; `references` of them have a value. */
  rows: z.number().optional(),
  /** Rows of the other table that have the key, and those that no row refers to. */
  parents: z.strictObject({ rows: z.number(), without: z.number() }).optional(),
  confidence: z.number().min(0).max(1),
  query: z.string().optional(),
});
export type Relationship = z.infer<typeof relationshipSchema>;

/** A table that relates two tables many to many: its two references together are its key. */
export const linkTableSchema = z.strictObject({
  table: z.string(),
  ends: z.array(
    z.strictObject({
      columns: z.array(z.string()),
      to: z.strictObject({ table: z.string(), columns: z.array(z.string()) }),
    }),
  ),
});
export type LinkTable = z.infer<typeof linkTableSchema>;

export const tableFileSchema = z.strictObject({
  path: z.string(),
  bytes: z.number(),
  format: z.enum(['csv', 'json', 'ndjson', 'parquet', 'xlsx']),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  compression: z.literal('gzip').optional(),
  sheet: z.string().optional(),
});

/** Cells that look wrong without a rule that says so: positions and evidence, never content. */
export const suspectedCellsSchema = z.strictObject({
  /** A cell is suspected from this confidence on. */
  minimumConfidence: z.number().min(0).max(1),
  /** By column and kind; a cell that two kinds point at counts in both. */
  groups: z.array(
    z.strictObject({
      column: z.string(),
      /** As `defect-kind.misspelling`. */
      kind: phraseSchema,
      count: z.number(),
      exactness: exactnessSchema.optional(),
      /** The least and the greatest among them. */
      confidence: z.strictObject({ least: z.number(), greatest: z.number() }),
      query: z.string().optional(),
      /** The first of them, in the order of rows; a cell counts with the kind that tells most. */
      cells: z.array(
        z.strictObject({ row: rowReferenceSchema, confidence: z.number(), evidence: phraseSchema }),
      ),
    }),
  ),
});
export type SuspectedCells = z.infer<typeof suspectedCellsSchema>;

const recordPairSchema = z.strictObject({
  rows: z.tuple([rowReferenceSchema, rowReferenceSchema]),
  /** The probability that both are about the same entity. */
  confidence: z.number().min(0).max(1),
  /** Columns in which both are the same, alike, or differ. */
  same: z.array(z.string()),
  alike: z.array(z.string()),
  different: z.array(z.string()),
});

/** What stands more than once, here or in another table. */
export const repeatedSchema = z.strictObject({
  /** Records that describe an entity again in other words. */
  records: z
    .strictObject({
      columns: z.array(z.string()),
      clusters: z.number(),
      /** Records beyond the first of each cluster. */
      repeated: z.number(),
      pairs: z.number(),
      /** Share of the records that were compared. */
      compared: z.number(),
      /** At most twenty, the surest first. */
      list: z.array(recordPairSchema),
      query: z.string(),
    })
    .optional(),
  /** Other tables with records about the same entities. */
  linked: z.array(
    z.strictObject({
      table: z.string(),
      columns: z.array(z.tuple([z.string(), z.string()])),
      pairs: z.number(),
      list: z.array(recordPairSchema),
      query: z.string(),
    }),
  ),
  /** Other tables that hold the same data under other names. */
  tables: z.array(
    z.strictObject({
      table: z.string(),
      columns: z.array(z.tuple([z.string(), z.string()])),
      resemblance: z.number(),
    }),
  ),
  /** Columns of this table that say the same. */
  columns: z.array(
    z.strictObject({
      columns: z.tuple([z.string(), z.string()]),
      rows: z.number(),
      equal: z.number(),
      query: z.string(),
    }),
  ),
});
export type Repeated = z.infer<typeof repeatedSchema>;

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
  columns: z.array(columnReportSchema),
  assessment: assessmentSchema.optional(),
});
export type TableReport = z.infer<typeof tableReportSchema>;

export const assetReportSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** A table without a responsible party or lawful source is a candidate, not an asset. */
  candidate: z.boolean(),
  contract: z
    .strictObject({ path: z.string(), id: z.string(), version: z.string(), sha256: z.string() })
    .optional(),
  responsible: z.string().optional(),
  purpose: z.string().optional(),
  period: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  /** The conclusion in words, one phrase a sentence. */
  summary: z.array(phraseSchema),
  assessment: assessmentSchema,
  gradeProposal: z.enum(dataGrades),
  confirmedGrade: z.enum(dataGrades).optional(),
  findings: z.array(findingSchema),
  missingEvidence: z.array(missingEvidenceSchema),
  relationships: z.array(relationshipSchema),
  /** Absent where no table relates others many to many. */
  links: z.array(linkTableSchema).optional(),
  tables: z.array(tableReportSchema),
  /** What was spent on it; the valuation never feeds it. */
  ledger: ledgerReportSchema.optional(),
  /** What it is worth, where its contract declares what that takes. */
  valuation: valuationSchema.optional(),
});
export type AssetReport = z.infer<typeof assetReportSchema>;

export const modelRecordSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  sha256: z.string(),
  name: textsSchema,
  dimensions: z.array(
    z.strictObject({ id: z.string(), name: textsSchema, weight: z.number(), method: z.string() }),
  ),
  /** How the dimensions were combined; `weighted-sum` where left out. */
  method: z.string().optional(),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      dimension: z.string(),
      name: textsSchema,
      method: z.string().optional(),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      /** Path for `assay explain`, as in `quality.completeness.element-completeness`. */
      path: z.string(),
      group: z.string(),
      dimension: z.string(),
      name: textsSchema,
      definition: textsSchema,
      weight: z.number(),
      polarity: z.enum(['higher-is-better', 'lower-is-better']),
      unit: z.string(),
      /** The formula in words and the expressions that the engine evaluates. */
      formula: z.string(),
      implemented: z.boolean(),
      /** `clause` is here only where it was seen in the source. */
      standards: z.array(z.strictObject({ code: z.string(), clause: z.string().optional() })),
    }),
  ),
  gates: z.array(
    z.strictObject({ id: z.string(), name: textsSchema, indicator: z.string().optional() }),
  ),
});
export type ModelRecord = z.infer<typeof modelRecordSchema>;

/** Times of day, durations, host and absolute paths stand here and nowhere else. */
export const runSchema = z.strictObject({
  startedAt: z.string(),
  finishedAt: z.string(),
  seconds: z.number(),
  host: z.string(),
  node: z.string(),
  threads: z.number(),
  memory: z.string(),
  sources: z.array(z.string()),
  cached: z.array(z.string()),
  reportSha256: z.string(),
});

/** `report.json`. The same data, contract, model and `asOf` give the same bytes but for `run`. */
export const reportSchema = z.strictObject({
  schema: z.literal('assay-report/1'),
  assay: z.string(),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  asOf: z.string(),
  seed: z.number().int(),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  model: modelRecordSchema,
  /** Templates in both languages of every code that occurs in this document. */
  words: z.record(z.string(), textsSchema),
  files: z.strictObject({
    read: z.number(),
    unreadable: z.array(problemRecordSchema),
    /** What was passed over, such as symbolic links that leave the folder. */
    notes: z.array(phraseSchema).optional(),
  }),
  portfolio: z.strictObject({
    summary: z.array(phraseSchema),
    assessment: assessmentSchema,
    /** Income that assets earn together, shared out among them. */
    sharedValue: sharedValueSchema.optional(),
  }),
  assets: z.array(assetReportSchema),
  /** SQL as it was run, by id. */
  queries: z.record(z.string(), z.string()),
  evidence: z.array(factSchema),
  run: runSchema,
});
export type Report = z.infer<typeof reportSchema>;
