import { basename } from 'node:path';
import type { CanonicalSchema } from '../vocabulary/canonical-schema.ts';

/** What decides the figures of a report. The same settings and data give the same report. */
export interface MeasureSettings {
  /** The day that "today" means, as `yyyy-MM-dd`. */
  readonly asOf: string;
  /** Seed of every sample that is drawn. */
  readonly seed: number;
  /** Share of the non-missing cells that must be of a type before a column takes it, 0.5–1. */
  readonly typeThreshold: number;
  /** Cells are suspected from this confidence on, 0.5–1. */
  readonly suspectFrom: number;
  /** Measure at most this many rows of each table; left out: all of them. */
  readonly sample?: number;
  /** Rows of one table that may leave a database, to be looked at one by one. */
  readonly pullRows: number;
  /** What measuring the tables of databases may read, as estimated before; absent for no bound. */
  readonly maxBytes?: number;
  /** Compute the certified content fingerprint of each table. */
  readonly certify: boolean;
  /** By table id: the schemas that an earlier certification fixed. */
  readonly canonicalSchemas?: Readonly<Record<string, CanonicalSchema>>;
  /** Contract files that do not lie beside the data. */
  readonly contracts: readonly string[];
  /** What pipelines wrote about the tables: dbt artefacts, events of OpenLineage. */
  readonly metadata?: readonly string[];
  /** A filled template whose inputs stand in place of those of the only contract. */
  readonly inputs?: string;
  /** Values that inputs of a valuation take instead of their own, by step id: a what-if. */
  readonly changes?: Readonly<Record<string, string>>;
  /** What the source is called; left out: as the folder that it lies in. Names candidates too. */
  readonly sourceName?: string;
  /** File of an assessment model; left out: the one that comes with Assay. */
  readonly model?: string;
}

/** What decides only how the work is done, never what comes out. */
export interface WorkSettings {
  readonly threads: number;
  /** As DuckDB reads it, for example `2GiB`. */
  readonly memory: string;
  /** Whether unchanged tables may be taken from `.assay/`. */
  readonly cache: boolean;
  /** Seconds that one statement may take in a database. */
  readonly statementSeconds: number;
  /** Folders that are never read as data: where reports go. */
  readonly exclude: readonly string[];
}

export type AssessmentSettings = MeasureSettings & WorkSettings;

/** The settings that a report states, so that `verify` can measure again in the same way. */
export function statedSettings(
  settings: MeasureSettings,
  { databases = false } = {},
): Record<string, string | number | boolean> {
  return {
    typeThreshold: settings.typeThreshold,
    minConfidence: settings.suspectFrom,
    sample: settings.sample ?? 'all',
    ...(databases ? { pullRows: settings.pullRows } : {}),
    ...(databases && settings.maxBytes !== undefined ? { maxBytes: settings.maxBytes } : {}),
    certify: settings.certify,
    ...(settings.inputs === undefined ? {} : { inputs: basename(settings.inputs) }),
    ...Object.fromEntries(
      Object.entries(settings.changes ?? {}).map(([id, value]) => [`set ${id}`, value]),
    ),
  };
}
