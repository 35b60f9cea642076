import { certifyProfile } from '../../profile/fingerprint/certify-profile.ts';
import { cellsAsText } from '../../profile/fingerprint/problems.ts';
import { dataProblemOf, pathOfTable } from '../../source/database/database-errors.ts';
import type { CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import type { Tools } from '../tools.ts';
import type { MeasuredSource, MeasuredTable } from './measure-source.ts';

/**
 * Computes the certified content fingerprint of every table, under the schema that an earlier
 * report fixed for it where there is one. Columns with cells that fit no type are covered as text and told; a table
 * that cannot be certified goes without, and says why. A table of a database is certified there.
 */
export async function certifyTables(
  measured: MeasuredSource,
  tools: Tools,
): Promise<MeasuredSource> {
  const tables: MeasuredTable[] = [];
  for (const [done, table] of measured.tables.entries()) {
    tools.context.onProgress?.({ step: 'fingerprint', done, total: measured.tables.length });
    tables.push(await certified(table, tools));
  }
  return { ...measured, tables };
}

const rowsStayed = defineProblem({
  code: 'fingerprint.rows-in-database',
  params: ['table'],
  texts: {
    en: '{table} has more rows than may leave its database, which computes no fingerprints.',
    zh: '{table} 的行数超过可离开数据库的上限，而该数据库不计算指纹。',
  },
  remedy: { en: 'Raise --pull-rows.', zh: '请提高 --pull-rows。' },
});

async function certified(table: MeasuredTable, tools: Tools): Promise<MeasuredTable> {
  const { engine, queries, context, settings } = tools;
  const { report, profile, inDatabase, drawn } = table;
  if (drawn !== undefined) {
    return { ...table, refused: rowsStayed({ table: report.id }, { file: report.id }) };
  }
  const where = inDatabase ?? { engine, profile };
  const schema: CanonicalSchema | undefined = settings.canonicalSchemas?.[report.id];
  try {
    const {
      root,
      schema: used,
      asText,
    } = await certifyProfile(where.engine, where.profile, {
      signal: context.signal,
      queries,
      ...(schema === undefined ? {} : { schema }),
    });
    const fingerprint = {
      ...report.fingerprint,
      certified: root,
      canonicalSchema: used,
      ...(asText.length === 0
        ? {}
        : { asText: asText.map(({ column, cells }) => ({ column, cells })) }),
    };
    const told = asText.map(({ column, type, cells }) =>
      cellsAsText({ column, type, count: cells }),
    );
    return { ...table, report: { ...report, fingerprint }, told };
  } catch (error) {
    const { signal } = context;
    const refused = inDatabase
      ? dataProblemOf(error, { path: pathOfTable(profile.table), signal })
      : error;
    if (!(refused instanceof Problem)) throw refused;
    return { ...table, refused };
  }
}
