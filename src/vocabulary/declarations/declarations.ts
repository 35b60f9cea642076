import type { AnswersRecord } from './answers-record.ts';
import type { AssetDeclaration } from './asset-declaration.ts';
import type { ColumnDeclaration } from './column-declaration.ts';
import type { ColumnStandard } from './column-standard.ts';
import type { TableDeclaration } from './table-declaration.ts';

/** One declared column: ODCS fields, and what its `assay` property says. */
export interface DeclaredColumn {
  readonly name: string;
  readonly description?: string;
  readonly businessName?: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly primaryKey?: boolean;
  readonly critical?: boolean;
  readonly classification?: string;
  readonly encryptedName?: string;
  readonly standard?: ColumnStandard;
  /** Links of type `businessDefinition`. */
  readonly definitions?: readonly string[];
  readonly transformSources?: readonly string[];
  readonly transformLogic?: string;
  /** Number of quality rules on the column. */
  readonly rules?: number;
  readonly assay?: ColumnDeclaration;
}

/** One declared table. */
export interface DeclaredTable {
  /** As named in the contract; `app` has already matched it with a loaded table's id. */
  readonly table: string;
  readonly description?: string;
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly columns: readonly DeclaredColumn[];
  readonly assay?: TableDeclaration;
}

/** A declared foreign key; whether it holds is in `Discovery.relationships`. */
export interface DeclaredRelationship {
  readonly from: { readonly table: string; readonly columns: readonly string[] };
  readonly to: { readonly table: string; readonly columns: readonly string[] };
}

/** A person with a role for the asset. `until` in the past means no longer active. */
export interface DeclaredPerson {
  readonly name: string;
  readonly role?: string;
  readonly from?: string;
  readonly until?: string;
}

/** A file beside a contract that holds a part of its declarations, found and hashed. */
export interface InputFile {
  /** What it holds, by its place in the contract, as in `assay.valuation.market.file`. */
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
  /** How many entries of a list were joined from it: they are the last ones. */
  readonly entries: number;
}

/** Everything a contract declares about one asset; the `contract` room fills it from ODCS. */
export interface Declarations {
  readonly id?: string;
  readonly name?: string;
  readonly version?: string;
  readonly status?: string;
  readonly domain?: string;
  readonly description?: string;
  readonly purpose?: string;
  readonly limitations?: string;
  readonly usage?: string;
  readonly tags?: readonly string[];
  readonly team?: readonly DeclaredPerson[];
  readonly supportChannels?: number;
  readonly servers?: number;
  readonly price?: { readonly amount: number; readonly currency?: string; readonly unit?: string };
  /** ODCS `slaProperties` as they stand: `latency`, `frequency`, `retention`, … with unit. */
  readonly serviceLevels?: readonly {
    readonly property: string;
    readonly value: string | number | boolean;
    readonly unit?: string;
    readonly element?: string;
  }[];
  readonly tables: readonly DeclaredTable[];
  readonly relationships: readonly DeclaredRelationship[];
  readonly assay?: AssetDeclaration;
  /** What a registry says of the answers that it wrote into the contract. */
  readonly answers?: AnswersRecord;
  /** Files whose lists or inputs were joined to `assay`. */
  readonly inputFiles?: readonly InputFile[];
}
