import type { Database } from '../../engine/remote/database.ts';
import type { StreamedDatabase } from '../../engine/remote/streamed-database.ts';
import type { FileFormat } from '../../vocabulary/table.ts';
import type { Credentials, EnvironmentNames } from './credentials.ts';
import type { DatabaseUrl } from './database-url.ts';

/** What a database is opened with. */
export interface DatabaseTarget extends Credentials {
  readonly url: DatabaseUrl;
  /** TLS with the server's certificate checked, or none: only where it was asked for or stays on this machine. */
  readonly tls: boolean;
  /** What one statement may take. */
  readonly statementSeconds: number;
}

/** One kind of database: an entry of `database-kinds.ts`. */
export interface DatabaseKind {
  readonly engine: FileFormat;
  readonly schemes: readonly string[];
  /** Schemes that mean a connection without TLS. */
  readonly plainSchemes: readonly string[];
  readonly environment: EnvironmentNames;
  /** Whether schemas lie in a database (or catalogue) that the path of the URL names first. */
  readonly inDatabase: boolean;
  /** Whether columns lie apart, so that reading one does not read the others. */
  readonly columnar?: true;
  readonly open: (target: DatabaseTarget) => Promise<Database | StreamedDatabase>;
}
