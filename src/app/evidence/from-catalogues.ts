import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import { basisOf } from './evidence-texts.ts';
import type { Place } from './statement.ts';

/** Where a number of catalogues came from: their statements, and the files of those that are files. */
export function fromCatalogues(said: readonly TableMetadata[]): Place {
  const [query, ...queries] = [...new Set(said.flatMap(({ origin }) => origin.queries ?? []))];
  const names = said.map(({ origin: { system, file } }) =>
    file === undefined ? system : `${system} (${file})`,
  );
  return {
    ...(query === undefined ? {} : { query }),
    ...(queries.length === 0 ? {} : { queries }),
    basis: basisOf('evidence.catalogue', { catalogues: [...new Set(names)].join(', ') }),
  };
}
