import type { ColumnDiscovery, Discovery, TableDiscovery } from '../../discover/discovery.ts';
import type { Answers } from '../../profile/declared/questions.ts';
import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type {
  Declarations,
  DeclaredColumn,
  DeclaredTable,
} from '../../vocabulary/declarations/declarations.ts';
import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { RuleResult } from '../../vocabulary/quality-rule.ts';
import { type CataloguedColumn, cataloguedColumn } from './catalogued.ts';
import { type SuspectedInColumn, suspectedIn } from './quality/suspected-in-column.ts';

/** Everything that is known about one asset. */
export interface EvidenceInput {
  readonly asset: string;
  /** Of the tables of this asset. */
  readonly profiles: readonly TableProfile[];
  /** Of these tables, and perhaps of others, which are left out. */
  readonly discovery: Discovery;
  /** In terms of the data (`MatchedContract.declarations`), documents already checked. */
  readonly declarations?: Declarations;
  /** Which schema object describes which table, and what it declares that is not there. */
  readonly matches?: readonly {
    readonly declared: string;
    readonly table: string;
    readonly missingColumns: readonly string[];
  }[];
  /** What catalogues say of these tables, and perhaps of others. */
  readonly metadata?: ReadonlyMap<string, readonly TableMetadata[]>;
  readonly rules?: readonly RuleResult[];
  /** What was counted because declarations ask for it, by table. */
  readonly answers?: ReadonlyMap<string, Answers>;
  /** The day that counts as today, ISO 8601. */
  readonly asOf: string;
  /** Of the samples behind the profiles. */
  readonly seed: number;
  /** Files of this asset that were tried and that could be read. */
  readonly reads?: { readonly attempted: number; readonly succeeded: number };
  /** Largest criticality-weighted number of downstream assets in a portfolio of two or more. */
  readonly downstreamMaximum?: number;
  /** Number of the first fact, so that ids are unique in a report; 1 if left out. */
  readonly firstId?: number;
}

export interface ColumnEvidence {
  readonly name: string;
  readonly table: string;
  readonly profile: ColumnProfile;
  readonly discovery: ColumnDiscovery;
  readonly declared?: DeclaredColumn;
  readonly catalogued: CataloguedColumn;
  readonly rows: number;
  /** Cells that hold something: neither null nor blank nor a token for missing. */
  readonly present: number;
  readonly suspected: SuspectedInColumn;
}

export interface TableEvidence {
  readonly id: string;
  readonly profile: TableProfile;
  readonly discovery: TableDiscovery;
  readonly declared?: DeclaredTable;
  /** What catalogues say of it, the first in rank before the rest. */
  readonly said: readonly TableMetadata[];
  readonly answers: Answers;
  readonly columns: readonly ColumnEvidence[];
}

/** The input, joined by table and column. */
export interface Known {
  readonly input: EvidenceInput;
  readonly declarations: Declarations | undefined;
  readonly asOf: string;
  readonly tables: readonly TableEvidence[];
}

export function joinEvidence(input: EvidenceInput): Known {
  const tables = input.profiles.flatMap((profile) => {
    const { id } = profile.table;
    const discovery = input.discovery.tables.find(({ table }) => table === id);
    const declared = input.declarations?.tables.find(({ table }) => table === id);
    if (discovery === undefined) return [];
    const answers = input.answers?.get(id) ?? {};
    const said = input.metadata?.get(id) ?? [];
    const found = { id, profile, discovery, answers, said, ...(declared && { declared }) };
    return [{ ...found, columns: joinColumns(found) }];
  });
  return { input, declarations: input.declarations, asOf: input.asOf, tables };
}

function joinColumns({ id, profile, discovery, declared, said }: Omit<TableEvidence, 'columns'>) {
  const meanings = new Map(discovery.columns.map((column) => [column.column, column]));
  const statements = new Map(declared?.columns.map((column) => [column.name, column]));
  return profile.columns.flatMap((column) => {
    const { name } = column.column;
    const meaning = meanings.get(name);
    if (meaning === undefined) return [];
    const own = statements.get(name);
    const missing = column.measures.missing?.value ?? column.measures.nulls?.value ?? 0;
    return [
      {
        name,
        table: id,
        profile: column,
        discovery: meaning,
        ...(own === undefined ? {} : { declared: own }),
        catalogued: cataloguedColumn(name, said),
        rows: profile.rows,
        present: Math.max(0, profile.rows - missing),
        suspected: suspectedIn(discovery, column),
      },
    ];
  });
}
