import type { FileFormat } from '../../vocabulary/table.ts';

/** A type that IANA registers has an address; one that it does not is known by its name alone. */
export interface MediaType {
  readonly name: string;
  readonly registered: boolean;
}

/** Media types of the formats that Assay reads: https://www.iana.org/assignments/media-types/ */
export const mediaTypes: Readonly<Record<FileFormat | 'gzip', MediaType>> = {
  csv: { name: 'text/csv', registered: true },
  json: { name: 'application/json', registered: true },
  ndjson: { name: 'application/x-ndjson', registered: false },
  parquet: { name: 'application/vnd.apache.parquet', registered: true },
  xlsx: {
    name: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    registered: true,
  },
  // A table of a database is asked by a protocol of the database's own.
  postgresql: { name: 'application/x-postgresql', registered: false },
  trino: { name: 'application/x-trino', registered: false },
  clickhouse: { name: 'application/x-clickhouse', registered: false },
  mysql: { name: 'application/x-mysql', registered: false },
  gzip: { name: 'application/gzip', registered: true },
};

/** Where IANA keeps its entry of a registered media type. */
export const mediaTypeRegistry = 'https://www.iana.org/assignments/media-types/';
