import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import type { TableProfile } from '../table-profile.ts';
import { canonicalSchema } from './canonical-schema.ts';
import { type Certificate, type CertifyOptions, certifyTable, engineTypes } from './certify.ts';

/**
 * Certifies a table that has just been profiled, under the schema that it was certified under
 * before or, the first time, under its own. Raises the problems of `certifyTable`.
 */
export async function certifyProfile(
  engine: DuckDbEngine,
  profile: Pick<TableProfile, 'table' | 'exactRelation'>,
  options: CertifyOptions & { readonly schema?: CanonicalSchema } = {},
): Promise<Certificate> {
  const { table, exactRelation } = profile;
  const schema = options.schema ?? (await ownSchema(engine, exactRelation));
  const untyped = table.columns.some((column) => column.untyped);
  return certifyTable(
    engine,
    { relation: exactRelation, schema, ...(untyped ? { raw: table.relation } : {}) },
    options,
  );
}

async function ownSchema(engine: DuckDbEngine, relation: string): Promise<CanonicalSchema> {
  const types = await engineTypes(engine, relation);
  return canonicalSchema([...types].map(([name, engineType]) => ({ name, engineType })));
}
