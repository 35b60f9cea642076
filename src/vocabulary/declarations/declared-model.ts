import type { DataGrade, PersonalFlags } from '../personal.ts';

/** What a contract says about one column, where discovery has to give way to it. */
export interface DeclaredColumn {
  readonly column: string;
  /** Id of a semantic type: taken as given, and its cells are tested against it. */
  readonly semanticType?: string;
  /** A person's verdict on personal information; it survives every new profile. */
  readonly personal?: {
    readonly verdict: 'confirmed' | 'rejected';
    readonly by: string;
    /** Flags that the person set; those left out stay as discovered. */
    readonly flags?: Partial<Omit<PersonalFlags, 'confirmed'>>;
  };
  readonly confirmedGrade?: DataGrade;
}

export interface DeclaredForeignKey {
  readonly columns: readonly string[];
  /** Id of the referenced table. */
  readonly toTable: string;
  readonly toColumns: readonly string[];
}

/** Keys and classes of one table as declared; names are those of the loaded columns. */
export interface DeclaredTable {
  /** Id of the table. */
  readonly table: string;
  readonly primaryKey?: readonly string[];
  readonly unique?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly DeclaredForeignKey[];
  readonly columns?: readonly DeclaredColumn[];
  /** Whether a row describes a natural person, where somebody said so. */
  readonly describesPersons?: boolean;
}

/** The part of the contracts that discovery reads; `app` derives it from the documents. */
export interface DeclaredModel {
  readonly tables: readonly DeclaredTable[];
}
