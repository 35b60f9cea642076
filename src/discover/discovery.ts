import type { Exactness } from '../vocabulary/exactness.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { DataGrade, PersonalFlags } from '../vocabulary/personal.ts';
import type { LinkTable, Relationship } from '../vocabulary/relationship.ts';
import type { SemanticVerdict } from '../vocabulary/reports/column-report.ts';
import type { TableReport } from '../vocabulary/reports/table-report.ts';
import type { RowReference } from '../vocabulary/row-reference.ts';
import type { Phrase } from '../vocabulary/text.ts';
import type { CellDefects } from './defects/suspected/suspected-cell.ts';
import type { RepeatedData } from './duplicates/repeated-data.ts';
import type { CountedDependency } from './in-database/count-dependencies.ts';
import type { SampledRows } from './in-database/rows-here.ts';
import type { HiddenPersonal } from './personal/hidden/hidden-personal.ts';
import type { SecretsFound } from './secrets/secrets-found.ts';

/** What the measures of one column mean. */
export interface ColumnDiscovery {
  readonly column: string;
  readonly semantic?: SemanticVerdict;
  readonly personal: PersonalFlags;
  /** Personal values inside its texts or documents. */
  readonly hidden?: readonly HiddenPersonal[];
  /** True where direct identifiers or sensitive values are stored masked. */
  readonly masked: boolean;
  readonly gradeProposal: DataGrade;
  /** Why this grade is proposed. */
  readonly gradeReason: Phrase;
  /** From the contract. */
  readonly confirmedGrade?: DataGrade;
  readonly role: 'key' | 'foreign-key' | 'none';
  /** False until classified as free of personal information. */
  readonly cleared: boolean;
  /** Cells tested against the accepted semantic type, and those that fail it. */
  readonly tested: number;
  readonly invalid: number;
  /** How sure `invalid` is; `sampled` where the column is too varied to test every cell. */
  readonly invalidExactness?: Exactness;
  /** Cells that hold a token for missing, such as `N/A` or `无`. */
  readonly missingTokens: number;
  /** Robust outliers, and whether the rule applied (MAD above 0). */
  readonly outliers: { readonly applicable: boolean; readonly count: number };
  /** Cells that match a credential pattern. */
  readonly secrets: number;
  /** Kinds, places and how sure `secrets` is. */
  readonly secretSearch?: SecretsFound;
}

export interface TableDiscovery extends RepeatedData {
  readonly table: string;
  readonly columns: readonly ColumnDiscovery[];
  /** Whether rows describe natural persons; without them re-identification has no subject. */
  readonly describesPersons: boolean;
  readonly keys: TableReport['keys'];
  /** Rows that repeat another in every cell, with the first of their positions. */
  readonly duplicateRows: {
    readonly count: number;
    readonly query: string;
    readonly rows: readonly RowReference[];
  };
  /** For a table of a database: the rows that came of it, where not all did, and all that it has. */
  readonly sample?: SampledRows;
  /** Of a table that lies in a database: dependencies found among the rows that came, counted on all. */
  readonly dependencies?: readonly CountedDependency[];
  /** Cells that look wrong; absent where only what may be shown was to be decided. */
  readonly suspectedCells?: CellDefects;
  /** Rows that hold a sensitive value; exact. */
  readonly sensitiveRows?: { readonly count: number; readonly query: string };
  readonly reidentification?: NonNullable<TableReport['reidentification']> & {
    /** Rows in equivalence classes; R2.2 is `recordsAtRisk` over these. */
    readonly records: number;
    /** R2.1 and R2.3 of the assessment model. */
    readonly maximum: number;
    readonly average: number;
    /** R2.4: the greatest exposure of the sensitive columns, where one could be measured. */
    readonly attributeDisclosure?: number;
    readonly query: string;
  };
}

/** What was found in a set of tables that belong together. */
export interface Discovery {
  readonly tables: readonly TableDiscovery[];
  readonly relationships: readonly Relationship[];
  /** Tables that relate two tables many to many; left out where none was looked for. */
  readonly links?: readonly LinkTable[];
  readonly findings: readonly Finding[];
}
