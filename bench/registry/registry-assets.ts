import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { searchVector } from '../../src/registry/search/search-vector.ts';
import { wordsToFind } from '../../src/registry/search/segment.ts';
import type { Database } from '../../src/store/connect.ts';
import { inOrganisation } from '../../src/store/in-organisation.ts';
import { pick, seeded } from '../../test/discover/samples/random.ts';
import { chineseWord, drawn, englishWord, several } from './vocabulary.ts';

/** No other word of an asset begins a name: what they find stands together in a list by name. */
const places =
  'airport bridge campus depot estate ferry garage harbour island junction kiosk lighthouse mill nursery observatory port quarry railway school terminal university viaduct warehouse yard zoo'.split(
    ' ',
  );
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
const tags = [
  ...['finance', 'energy', 'health', 'retail', '交通', '政务', 'master', 'public'],
  ...Array.from({ length: 400 }, (_, at) => `topic ${at}`),
];
const officers = Array.from({ length: 500 }, (_, at) => `Officer ${at}`);
const columnWords = ['id', 'name', 'amount', 'created_at', 'status', 'region', '金额', '创建时间'];
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
  const random = seeded(index);
  const one = (list: readonly string[]) => pick(random, list);
  const many = (range: readonly [number, number], draw: () => string) => [
    ...new Set(several(random, range, draw)),
  ];
  const rare = index % 2_500 === 0;
  const own = `${one(places)} ${one(subjects)} ${one(things)} ${one(chinese)}${one(chineseThings)}`;
  const name = rare
    ? `Turbine log ${index} 风电机组日志`
    : `${own} ${englishWord(random)} ${chineseWord(random)} ${index}`;
  const told = several(random, [2, 14], () => `${englishWord(random)} ${chineseWord(random)}`);
  const description = `Asset of the ${one(subjects)} department, ${one(chinese)}部门的数据资产 ${told.join(' ')}`;
  const tagged = many([0, 5], () => drawn(random, tags));
  const responsible = drawn(random, officers);
  // Facets lean on each other, as they do: what is known little of is graded low.
  const coverage = random();
  const grade = grades[Math.floor((1 - coverage) * 2 + random() * 2)] ?? 'D';
  const columns = many([8, 60], () => `${englishWord(random)}_${one(columnWords)}`);
  const words = {
    A: wordsToFind(name),
    B: wordsToFind(tagged.join(' ')),
    C: wordsToFind(`${description} ${responsible}`),
    D: wordsToFind(columns.join(' ')),
  };
  return {
    id: randomUUID(),
    key: `asset-${index}`,
    name,
    description,
    responsible,
    tags: tagged,
    data_grade: one(dataGrades),
    grade,
    score: Math.floor(random() * 1000) / 10,
    coverage,
    dimensions: Object.fromEntries(
      dimensions.map((dimension) => [dimension, 40 + Math.floor(random() * 61)]),
    ),
    gates_closed: random() < 1 / 16 ? [one(gates)] : [],
    persons: one(persons),
    search: searchVector(words, new Map()),
    seconds: Math.floor(random() * 10_000_000),
  };
}
