import { column } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import type { TableProfile } from '../table-profile.ts';
import { canonicalSchema } from './canonical-schema.ts';
import {
  type Certificate,
  type CertifyingEngine,
  type CertifyOptions,
  certifyTable,
  engineTypes,
  type LostCells,
  lostCells,
} from './certify.ts';
import { columnReadRounded } from './problems.ts';

/** A certificate of a table, with the columns that it covers as text because of cells that fit no other type. */
export interface ProfileCertificate extends Certificate {
  readonly asText: readonly LostCells[];
}

type Certified = Pick<TableProfile, 'table' | 'exactRelation' | 'views'>;

/**
 * Certifies a table that has just been profiled, under the schema that it was certified under before or, the first
 * time, under its own. A column of a text source with cells that do not fit its type is a column of text: every cell
 * of it is covered as it is written. Raises the problems of `certifyTable`.
 */
export async function certifyProfile(
  engine: CertifyingEngine,
  profile: Certified,
  options: CertifyOptions & { readonly schema?: CanonicalSchema } = {},
): Promise<ProfileCertificate> {
  const { table, exactRelation } = profile;
  if (engine.keeps !== undefined) return certifyDatabase(engine, profile, options);
  const own = await ownSchema(engine, exactRelation);
  const untyped = table.columns.some((one) => one.untyped);
  if (!untyped) {
    const schema = options.schema ?? own;
    const input = { relation: exactRelation, schema };
    return { ...(await certifyTable(engine, input, options)), asText: [] };
  }
  const raw = table.relation;
  const run = options.signal ? { signal: options.signal } : {};
  const lost = await lostCells(engine, { relation: exactRelation, schema: own, raw }, run);
  const isText = new Set(own.columns.flatMap(({ name, type }) => (type === 'text' ? name : [])));
  const fixed = options.schema?.columns.filter(
    ({ name, type }) => type === 'text' && !isText.has(name),
  );
  const texts = new Set(fixed?.map(({ name }) => name) ?? lost.map((one) => one.column));
  const relation = await withTexts(engine, profile, texts);
  const schema = options.schema ?? (await ownSchema(engine, relation));
  const certificate = await certifyTable(engine, { relation, schema, raw }, options);
  return { ...certificate, asText: lost.filter((one) => texts.has(one.column)) };
}

/** A table of a database has the types that its columns are read as; none of them is text that stands for another. */
async function certifyDatabase(
  engine: CertifyingEngine,
  { table, exactRelation }: Certified,
  options: CertifyOptions & { readonly schema?: CanonicalSchema },
): Promise<ProfileCertificate> {
  const rounded = table.columns.find((column) => column.readRounded !== undefined);
  if (rounded?.readRounded !== undefined) {
    throw columnReadRounded({ column: rounded.name, type: rounded.readRounded });
  }
  const types = new Map(table.columns.map(({ name, physicalType }) => [name, physicalType]));
  const schema = options.schema ?? schemaOf(types);
  const input = { relation: exactRelation, schema, types };
  return { ...(await certifyTable(engine, input, options)), asText: [] };
}

/** The exact view with these columns as they are stored; itself where there are none. */
async function withTexts(
  engine: CertifyingEngine,
  { exactRelation, views }: Certified,
  texts: ReadonlySet<string>,
): Promise<string> {
  if (texts.size === 0 || views === undefined) return exactRelation;
  const { exact } = views;
  const statement: Statement = {
    ...exact,
    select: exact.select.map((item) =>
      texts.has(item.as) ? { ...item, value: column(item.as) } : item,
    ),
  };
  const relation = `${exactRelation}, as text`;
  await engine.define(relation, statement);
  return relation;
}

async function ownSchema(engine: CertifyingEngine, relation: string): Promise<CanonicalSchema> {
  return schemaOf(await engineTypes(engine, relation));
}

function schemaOf(types: ReadonlyMap<string, string>): CanonicalSchema {
  return canonicalSchema([...types].map(([name, type]) => ({ name, engineType: type })));
}
