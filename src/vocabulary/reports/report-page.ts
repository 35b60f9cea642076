import type {
  Assessment,
  CombinedScore,
  Fact,
  GateResult,
  MissingEvidence,
} from '../assessment.ts';
import type { Columnar } from '../columnar.ts';
import type { Finding, Severity } from '../finding.ts';
import type { DataGrade } from '../personal.ts';
import type { Phrase } from '../text.ts';
import type { SharedValue, Valuation } from '../value/valuation.ts';
import type { ColumnReport } from './column-report.ts';
import type { AssetReport, Report } from './report.ts';
import type { TableReport } from './table-report.ts';

/** Where the page keeps its data: the id of the head's element, and the prefix of every chunk's. */
export const pageHeadId = 'assay-head';
export const pageChunkPrefix = 'assay-chunk-';
/** The name of the chunk with the portfolio's indicators. */
export const portfolioChunkName = 'portfolio';

type TableFile = TableReport['files'][number];

/** What the overview says about one table. */
export interface TableHeadline {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The first of its `files`, and the bytes of all. */
  readonly file?: Pick<TableFile, 'path' | 'format' | 'encoding' | 'sheet'>;
  readonly files: number;
  readonly bytes: number;
  readonly chunk: string;
}

/** What the overview says about the worth of one asset. */
export interface ValueHeadline extends Pick<Valuation, 'state' | 'currency'> {
  /** Digits of the ends of the range, and of the value where one was concluded. */
  readonly low?: string;
  readonly high?: string;
  readonly value?: string;
  /** Why it goes no further. */
  readonly reasons: readonly Phrase[];
}

/** What the overview says about one asset. */
export interface AssetHeadline {
  readonly id: string;
  readonly name: string;
  readonly candidate: boolean;
  readonly responsible?: string;
  readonly overall: CombinedScore;
  readonly dimensions: Readonly<Record<string, CombinedScore>>;
  readonly gates: readonly GateResult[];
  readonly rows: number;
  readonly columns: number;
  readonly tables: readonly TableHeadline[];
  readonly findings: Readonly<Record<Severity, number>>;
  readonly firstFinding?: Finding;
  /** What its valuation comes to; where it was refused, only that. */
  readonly value?: ValueHeadline;
  readonly chunk: string;
}

/** Evidence that several assets lack; the effect is that on the first of them. */
export interface PortfolioMissingEvidence extends MissingEvidence {
  /** Ids of the assets, the one it would change most first. */
  readonly assets: readonly string[];
}

/** The part of a report that the page reads at once: small, whatever the number of columns. */
export interface ReportHead
  extends Omit<Report, 'assets' | 'queries' | 'evidence' | 'portfolio' | 'schema'> {
  readonly portfolio: {
    readonly summary: Report['portfolio']['summary'];
    readonly overall: CombinedScore;
    readonly dimensions: Readonly<Record<string, CombinedScore>>;
    readonly sharedValue?: SharedValue;
  };
  readonly assets: readonly AssetHeadline[];
  readonly findings: readonly {
    readonly asset: string;
    readonly finding: Finding;
    /** How many more of the same kind the asset has. */
    readonly alike: number;
  }[];
  readonly missing: readonly PortfolioMissingEvidence[];
}

/** The facts that a chunk's assessments name, and the queries that these and its findings name. */
export interface Register {
  readonly evidence: readonly Fact[];
  readonly queries: Readonly<Record<string, string>>;
  /** All facts of the indicators that have more of them than `evidence` holds. */
  readonly factCounts?: Readonly<Record<string, number>>;
}

/** A column as the section on personal data lists it. */
export interface ClassifiedColumn
  extends Pick<
    ColumnReport,
    | 'name'
    | 'personal'
    | 'hiddenPersonal'
    | 'cleared'
    | 'gradeProposal'
    | 'gradeReason'
    | 'confirmedGrade'
  > {
  /** Its semantic type; how that was found stands on the page of the column. */
  readonly meaning?: string;
}

/** A table without its columns; those of personal information, and how many have which grade. */
export interface TableOutline
  extends Omit<
    TableReport,
    | 'columns'
    | 'keys'
    | 'missing'
    | 'missingOverTime'
    | 'periods'
    | 'measures'
    | 'rejectedRows'
    | 'rejectedCells'
    | 'suspectedCells'
    | 'repeated'
    | 'suggestedRules'
    | 'assessment'
  > {
  readonly chunk: string;
  readonly columnCount: number;
  readonly rejectedRows: number;
  readonly rejectedCells: number;
  readonly overall?: CombinedScore;
  readonly classified: readonly ClassifiedColumn[];
  readonly grades: Readonly<Partial<Record<DataGrade, number>>>;
}

/** What the overview reads when its indicators are shown. */
export interface PortfolioChunk extends Register {
  readonly assessment: Assessment;
}

/** Findings of one kind, by the gravest of them. */
export interface FindingKind {
  readonly gravest: Finding;
  readonly count: number;
}

/** What the page of an asset reads when it is opened. */
export interface AssetChunk extends Omit<AssetReport, 'tables'>, Register {
  /** The gravest; the page of a table has all of its own. */
  readonly findings: Finding[];
  /** All findings by kind, where there are more than `findings` holds. */
  readonly findingKinds?: readonly FindingKind[];
  readonly tables: readonly TableOutline[];
}

/** What the page of a table reads when it is opened. */
export interface TableChunk extends Register {
  /** About the table and its columns. */
  readonly findings: readonly Finding[];
  readonly table: TableReport;
}

/** The same as it is stored: the columns are by far the most of it, and folded they are small. */
export interface StoredTableChunk extends Register {
  readonly findings: readonly Finding[];
  readonly table: Omit<TableReport, 'columns'>;
  readonly columns: Columnar;
}
