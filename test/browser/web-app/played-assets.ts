import {
  assessmentPage,
  tablesOfAssessment,
} from '../../../src/app/registry/assets/assessment-page.ts';
import { dataGrades } from '../../../src/vocabulary/codes/data-grades.ts';
import type {
  AssessmentRecord,
  AssetRecord,
} from '../../../src/vocabulary/registry/assets/asset.ts';
import type { AssetUpkeep } from '../../../src/vocabulary/registry/assets/upkeep.ts';
import type { Report } from '../../../src/vocabulary/reports/report.ts';
import { Random } from '../random.ts';
import { syntheticReport } from '../synthetic-report.ts';
import { type PlayedRoutes, refused } from './played-server.ts';

const grades = ['A', 'B', 'C', 'D', null] as const;
const names = [
  'Orders 订单明细',
  '会员档案',
  'Courier tracks',
  '门店主数据',
  'price_observations',
] as const;
const people = ['Data Office, Sales', '数据资产管理部', null] as const;

const id = (kind: number, index: number) =>
  `0193000${kind}-0000-7000-8000-${String(index).padStart(12, '0')}`;

/** So many assets of all kinds. */
export function manyAssets(count: number): AssetRecord[] {
  const random = new Random(11);
  return Array.from({ length: count }, (_, index) => {
    const grade = random.one(grades);
    return {
      id: id(1, index),
      key: `asset-${index}`,
      name: `${random.one(names)} ${index}`,
      description:
        index % 3 === 0 ? '' : 'One row for each order line, loaded every night; 每晚更新。',
      responsible: random.one(people),
      tags: index % 4 === 0 ? ['sales', '零售'] : [],
      dataGrade: index % 7 === 0 ? null : random.one([...dataGrades]),
      grade,
      score: grade === null ? null : Math.round(random.next() * 1000) / 10,
      assessedOn: grade === null ? null : '2026-10-31',
      coverage: grade === null ? null : 0.7,
      dimensions: {},
      version: 1,
      changedAt: '2026-11-02T03:04:05.000Z',
    };
  });
}

/** The list of these assets: pages, and facets by grade and responsible; a query is part of the name. */
export function playedAssets(assets: readonly AssetRecord[]): PlayedRoutes {
  const found = (query: URLSearchParams) =>
    assets.filter(
      ({ name, grade }) =>
        name.toLowerCase().includes((query.get('query') ?? '').toLowerCase()) &&
        (!query.has('grade') || query.getAll('grade').includes(grade ?? '')),
    );
  const counted = (values: readonly (string | null)[]) => {
    const counts = new Map<string, number>();
    for (const value of values) {
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return Array.from(counts, ([value, count]) => ({ value, count }));
  };
  return {
    'GET /assets': ({ query }) => {
      const from = Number(query.get('cursor') ?? 0);
      const to = from + Number(query.get('limit'));
      const all = found(query);
      const next = to < all.length ? String(to) : null;
      const order = query.has('query') ? 'relevance' : 'name';
      return { status: 200, body: { items: all.slice(from, to), order, next } };
    },
    'GET /assets/facets': ({ query }) => {
      const all = found(query);
      const facets = {
        grade: counted(all.map(({ grade }) => grade)),
        dataGrade: counted(all.map(({ dataGrade }) => dataGrade)),
        responsible: counted(all.map(({ responsible }) => responsible)),
        tag: counted(all.flatMap(({ tags }) => tags)),
      };
      return { status: 200, body: { counted: all.length, facets } };
    },
  };
}

/** What people keep of an asset that nobody looked after yet. */
const nothingKept: AssetUpkeep = {
  version: 1,
  tags: [],
  owner: null,
  steward: null,
  grade: { inForce: 'general-3', proposal: 'general-3', decided: null },
  terms: [],
  relations: [],
};

/** An asset of the synthetic report, assessed three times. */
export function playedAssessments(asset: string): PlayedRoutes {
  const whole = syntheticReport();
  const report: Report = { ...whole, assets: whole.assets.filter((one) => one.id === asset) };
  const [record] = manyAssets(1);
  const history = [0, 1, 2].map((index) => assessmentRecord(report, index));
  return {
    'GET /assets/*': ({ parts }) =>
      parts[0] === record?.id
        ? { status: 200, body: { asset: record, assessments: history } }
        : refused(404, 'registry.not-found', 'There is no such asset.', 'Look at the list.'),
    'GET /assets/*/upkeep': () => ({ status: 200, body: nothingKept }),
    'GET /assets/*/schedule': () => ({
      status: 200,
      body: { schedule: null, nextAt: null, version: 0 },
    }),
    'GET /assessments/*/page': ({ parts }) => {
      const record = history.find((one) => one.id === parts[0]);
      return { status: 200, body: { record, ...assessmentPage(report) } };
    },
    'GET /assessments/*/tables/*': ({ parts }) => ({
      status: 200,
      body: new Map(tablesOfAssessment(report)).get(parts[1] ?? ''),
    }),
  };
}

function assessmentRecord(report: Report, index: number): AssessmentRecord {
  const { score, grade, coverage } = report.assets[0]?.assessment.overall ?? {};
  return {
    id: id(2, index),
    assetId: id(1, 0),
    asOf: ['2026-10-31', '2026-07-31', '2026-04-30'][index] ?? '',
    model: index === 2 ? 'assay-default 0.9.0' : 'assay-default 1.0.0',
    grade: grade ?? null,
    score: score === null || score === undefined ? null : score - index * 2.4,
    coverage: coverage ?? null,
    fingerprint: index === 2 ? null : `${'ab'.repeat(31)}0${index}`,
    contractSha256: null,
    reportSha256: `${'cd'.repeat(31)}0${index}`,
    createdAt: '2026-11-02T03:04:05.000Z',
    createdBy: null,
  };
}
