import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { searchVector } from '../src/registry/search/search-vector.ts';
import { wordsToFind } from '../src/registry/search/segment.ts';
import type { Database } from '../src/store/connect.ts';
import { inOrganisation } from '../src/store/in-organisation.ts';

const subjects = [
  'customer',
  'supplier',
  'store',
  'vehicle',
  'meter',
  'patient',
  'policy',
  'account',
];
const things = [
  'orders',
  'invoice',
  'payments',
  'readings',
  'claims',
  'archive',
  'contacts',
  'prices',
];
const chinese = ['客户', '供应商', '门店', '车辆', '电表', '患者', '保单', '账户'];
const chineseThings = ['订单', '发票', '付款', '读数', '理赔', '归档', '联系人', '价格'];
const tags = ['finance', 'energy', 'health', 'retail', '交通', '政务', 'master', 'public'];
const columns = ['id', 'name', 'amount', 'created_at', 'status', 'region', '金额', '创建时间'];
const grades = ['A', 'B', 'C', 'D'];
const dataGrades = ['important', 'general-4', 'general-3', 'general-2', 'general-1'];
const dimensions = ['accuracy', 'completeness', 'consistency', 'timeliness', 'cost', 'market'];
const gates = ['lawful-source', 'rights-clear', 'no-secrets'];
const persons = ['none', 'personal', 'sensitive'];
const batch = 2_000;

/** Fills an organisation with assets of made-up names, the same ones for the same number. */
export async function insertAssets(
  db: Database,
  organisation: string,
  size: number,
): Promise<void> {
  for (let from = 0; from < size; from += batch) {
    const rows = Array.from({ length: Math.min(batch, size - from) }, (_, at) =>
      assetOf(from + at),
    );
    await inOrganisation(db, { organisation }, (tx) =>
      tx.execute(sql`
        insert into asset (id, organisation_id, key, name, description, responsible, tags, data_grade, grade, score, coverage, dimensions, gates_closed, persons, assessed_on, search, changed_at)
        select id, ${organisation}::uuid, key, name, description, responsible, tags, data_grade, grade, score, coverage, dimensions, gates_closed, persons, date '2026-10-31', search::tsvector, now() - seconds * interval '1 second'
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
          id uuid, key text, name text, description text, responsible text, tags text[], data_grade text, grade text, score float8,
          coverage float8, dimensions jsonb, gates_closed text[], persons text, search text, seconds int)`),
    );
  }
}

function assetOf(index: number) {
  // A multiplicative hash spreads the choices without a state.
  const hash = Math.imul(index + 1, 2_654_435_761) >>> 0;
  const pick = (list: readonly string[], shift: number) =>
    list[(hash >>> shift) % list.length] ?? '';
  const rare = index % 2_500 === 0;
  const name = rare
    ? `Turbine log ${index} 风电机组日志`
    : `${pick(subjects, 3)} ${pick(things, 7)} ${pick(chinese, 3)}${pick(chineseThings, 7)} ${index}`;
  const description = `Asset of the ${pick(subjects, 11)} department, ${pick(chinese, 13)}部门的数据资产`;
  const tagged = [pick(tags, 5), pick(tags, 17)].filter((tag, at, all) => all.indexOf(tag) === at);
  const words = {
    A: wordsToFind(name),
    B: wordsToFind(tagged.join(' ')),
    C: wordsToFind(description),
    D: wordsToFind([...columns, `field_${hash % 997}`, `measure_${hash % 331}`].join(' ')),
  };
  return {
    id: randomUUID(),
    key: `asset-${index}`,
    name,
    description,
    responsible: `Officer ${hash % 200}`,
    tags: tagged,
    data_grade: pick(dataGrades, 9),
    grade: pick(grades, 15),
    score: (hash % 1000) / 10,
    coverage: (hash % 89) / 88,
    dimensions: Object.fromEntries(
      dimensions.map((dimension, at) => [dimension, 40 + ((hash >>> at) % 61)]),
    ),
    // One asset in sixteen has a gate that is shut.
    gates_closed: (hash >>> 19) % 16 === 0 ? [pick(gates, 21)] : [],
    persons: pick(persons, 23),
    search: searchVector(words, new Map()),
    seconds: hash % 10_000_000,
  };
}
