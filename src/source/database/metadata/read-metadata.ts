import { quoteClickHouseText } from '../../../sql/clickhouse-quote.ts';
import { quotePostgreSqlText } from '../../../sql/postgresql.ts';
import { assembleTables, type Catalogue } from './assemble-tables.ts';
import type { CatalogueAccess, CatalogueReading, WantedTable } from './catalogue-reader.ts';
import { clickHouseCatalogue } from './clickhouse-catalogue.ts';
import { mySqlCatalogue } from './mysql-catalogue.ts';
import { postgreSqlCatalogue } from './postgresql-catalogue.ts';
import { trinoCatalogue } from './trino-catalogue.ts';

/** Quotes and backslashes both doubled where a backslash escapes. */
const quoteStandardText = (text: string) => `'${text.replaceAll("'", "''")}'`;
const quoteMySqlText = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;

/** One for each database whose catalogue can be asked. */
const catalogues: readonly Catalogue[] = [
  {
    system: 'postgresql',
    statements: postgreSqlCatalogue,
    quoteText: quotePostgreSqlText,
    backslashEscapes: false,
  },
  {
    system: 'clickhouse',
    statements: clickHouseCatalogue,
    quoteText: quoteClickHouseText,
    backslashEscapes: true,
  },
  {
    system: 'mysql',
    statements: mySqlCatalogue,
    quoteText: quoteMySqlText,
    backslashEscapes: true,
  },
  {
    system: 'trino',
    statements: trinoCatalogue,
    quoteText: quoteStandardText,
    backslashEscapes: false,
  },
];

/**
 * What the catalogue of an open database says of these tables: comments, keys and constraints, indexes, who may
 * read, policies on rows, statistics, and what views read. Reads the catalogue alone, never a row of a table. An
 * engine without a catalogue here gives nothing; a topic that is refused gives a note beside the rest.
 */
export async function readMetadata(
  engine: string,
  access: CatalogueAccess,
  wanted: readonly WantedTable[],
): Promise<CatalogueReading> {
  const asked = engine === 'mariadb' ? 'mysql' : engine;
  const catalogue = catalogues.find(({ system }) => system === asked);
  if (catalogue === undefined || wanted.length === 0) return { tables: [], notes: [] };
  return await assembleTables(catalogue, access, wanted);
}
