import path from 'node:path';
import { withoutExtension } from './file-name.ts';
import type { FoundFiles } from './find-files.ts';

export interface TableNames {
  readonly id: string;
  readonly name: string;
}

/** Ids and names of tables; an id depends on the paths alone, not on what could be read. */
export interface TableNaming {
  /** The id of a file, of which its tables' ids are made. */
  readonly file: (path: string) => string;
  /** Of a table in a file, or of a part of it (a sheet). */
  readonly table: (path: string, part: string | undefined) => TableNames;
  /** Of several files of one format in one folder; the empty path is the root. */
  readonly group: (folder: string, format: string) => TableNames;
}

export function nameTables({ root, files }: Pick<FoundFiles, 'root' | 'files'>): TableNaming {
  const counts = new Map<string, number>();
  for (const file of files) {
    const key = withoutExtension(file.path).toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const given = new Set<string>();
  // Two files that differ in their extension alone keep it.
  const idOf = (file: string) => {
    const bare = withoutExtension(file);
    return (counts.get(bare.toLowerCase()) ?? 0) > 1 ? file : bare;
  };
  return {
    file: idOf,
    table: (file, part) => {
      const id = idOf(file);
      const name = path.posix.basename(id);
      if (part === undefined) return { id, name };
      // A workbook is often named like its one full sheet: `products products` tells nobody more.
      const alike = part.toLowerCase() === name.toLowerCase();
      return { id: `${id}/${part}`, name: alike ? name : `${name} ${part}` };
    },
    group: (folder, format) => {
      // Spark writes its parts into a folder that is named like a file.
      const shown = withoutExtension(folder === '' ? path.basename(root) : folder);
      const taken = (id: string) => counts.has(id.toLowerCase()) || given.has(id.toLowerCase());
      let id = shown;
      for (let number = 1; taken(id); number += 1) {
        id = number === 1 ? `${shown} ${format}` : `${shown} ${format} ${number}`;
      }
      given.add(id.toLowerCase());
      return { id, name: path.posix.basename(shown) };
    },
  };
}
