/** A table format that lays its own records beside data files. */
export type LakeFormat = 'Delta Lake' | 'Iceberg' | 'Hudi';

/** A column as the table has it now. */
export interface LakeColumn {
  readonly name: string;
  /** What it is cast to; undefined where it is taken as the files have it. */
  readonly type: string | undefined;
  readonly from: ColumnOrigin;
}

/** Where a data file has the cells of a column: by the id of a field, by name, or not at all. */
export type ColumnOrigin =
  | { readonly by: 'id'; readonly id: number; readonly nested: readonly string[] }
  | { readonly by: 'name'; readonly name: string }
  | { readonly by: 'partition'; readonly key: string };

/** A file that the table consists of now. Paths are relative to the table's folder, with `/`. */
export interface LakeFile {
  readonly path: string;
  /** Undefined where the table does not record it. */
  readonly rows: number | undefined;
  /** Values that the file itself does not hold, by key. */
  readonly partition: ReadonlyMap<string, string | null>;
  /** How delete files name it. */
  readonly uri: string;
  /** Delete files of this number or later apply to it. */
  readonly sequence: bigint;
  /** Ids of fields whose value stands in the records alone where the file has no such column. */
  readonly identities: ReadonlySet<number>;
}

/** A Parquet file that names rows of data files by position. */
export interface DeleteFile {
  readonly path: string;
  readonly sequence: bigint;
}

/** A table at its newest state, as its own records tell it. */
export interface LakeSnapshot {
  readonly format: LakeFormat;
  readonly version: string;
  readonly columns: readonly LakeColumn[];
  /** Sorted by path. */
  readonly files: readonly LakeFile[];
  readonly deletes: readonly DeleteFile[];
}

/** Everything that is read of a table besides its records. */
export function neededFiles({ files, deletes }: LakeSnapshot): readonly string[] {
  return [...files.map(({ path }) => path), ...deletes.map(({ path }) => path)];
}
