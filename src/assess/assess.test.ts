import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../vocabulary/assessment.ts';
import { factTexts } from '../vocabulary/fact-names.ts';
import { wilson } from '../vocabulary/wilson.ts';
import { type AssetEvidence, assessAsset, columnKey } from './assess.ts';
import { assessmentTexts } from './engine-texts.ts';
import { parseModel } from './model/model.ts';
import { assessAssets, assessPortfolio } from './portfolio.ts';

const text = readFileSync(new URL('./models/default.yaml', import.meta.url), 'utf8');
const model = parseModel(text, 'default.yaml');

let next = 0;
function fact(name: string, value: number, more: Partial<Fact> = {}): Fact {
  next += 1;
  return { id: `ev-${next}`, name, subject: { asset: 'a' }, value, status: 'measured', ...more };
}
const table = (name: string, column?: string) => ({
  subject: { asset: 'a', table: name, ...(column === undefined ? {} : { column }) },
});
function asset(...facts: Fact[]): AssetEvidence {
  const tables = [
    { table: 't', columns: ['c', 'd'] },
    { table: 'u', columns: ['e'] },
  ];
  return { asset: 'a', tables, facts };
}
function indicator(evidence: AssetEvidence, id: string) {
  const found = assessAsset(model, evidence).asset.indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}
const gate = (evidence: AssetEvidence, id: string) =>
  assessAsset(model, evidence).asset.gates.find((one) => one.id === id)?.state;

test('without evidence nothing has a score, and unknown gates are not open', () => {
  const { asset: judged, missing } = assessAsset(model, asset());
  expect(judged.overall).toEqual({ score: null, coverage: 0, grade: null, capped: false });
  expect(judged.indicators.every(({ score }) => score === null)).toBe(true);
  expect(new Set(judged.gates.map(({ state }) => state))).toEqual(new Set(['unknown']));
  expect(missing.find(({ indicator: id }) => id === 'Q4.1')?.reason.code).toBe(
    'model.assay-default.Q4.1.needs',
  );
  expect(missing.find(({ indicator: id }) => id === 'R3.2')?.gate).toBe('G4');
});

test('facts are pooled from columns to tables to the asset by summing both sides', () => {
  const evidence = asset(
    fact('cells.required', 10, table('t', 'c')),
    fact('cells.requiredFilled', 10, table('t', 'c')),
    fact('cells.required', 10, table('t', 'd')),
    fact('cells.requiredFilled', 5, table('t', 'd')),
    fact('cells.required', 80, table('u', 'e')),
    fact('cells.requiredFilled', 80, table('u', 'e')),
  );
  const judged = assessAsset(model, evidence);
  const q21 = (of: { indicators: readonly { id: string; score: number | null }[] } | undefined) =>
    of?.indicators.find(({ id }) => id === 'Q2.1')?.score;
  expect(q21(judged.columns.get(columnKey('t', 'd')))).toBe(50);
  expect(q21(judged.tables.get('t'))).toBe(75);
  expect(q21(judged.asset)).toBe(95);
});

test('a fact at the asset itself beats the pool of its tables', () => {
  const evidence = asset(
    fact('references.total', 10, table('t')),
    fact('references.resolved', 2, table('t')),
    fact('references.total', 10),
    fact('references.resolved', 9),
  );
  expect(indicator(evidence, 'Q4.2').score).toBe(90);
});

test('consistency is the mean of the kinds of constraint that there are', () => {
  const references = [
    fact('references.total', 10, table('t')),
    fact('references.resolved', 9, table('t')),
  ];
  const constraints = [
    fact('constraints.applicable', 4, table('u')),
    fact('constraints.pass', 2, table('u')),
  ];
  expect(indicator(asset(...references), 'Q4.2').raw).toBe(0.9);
  expect(indicator(asset(...constraints), 'Q4.2').raw).toBe(0.5);
  expect(indicator(asset(...references, ...constraints), 'Q4.2').raw).toBeCloseTo(0.7, 12);
  expect(indicator(asset(), 'Q4.2').reason?.code).toBe('model.assay-default.Q4.2.needs');
});

test('a denominator of 0 is not applicable where there is nothing to judge, else no evidence', () => {
  const nothing = asset(fact('columns.direct', 0), fact('columns.directClear', 0));
  expect(indicator(nothing, 'R2.5')).toMatchObject({ status: 'not-applicable', score: null });
  const empty = asset(fact('cells.required', 0), fact('cells.requiredFilled', 0));
  expect(indicator(empty, 'Q2.1')).toMatchObject({ status: 'no-evidence', score: null });
});

test('without personal information the legal basis does not apply and leaves the coverage', () => {
  const evidence = asset(fact('columns.personal', 0), fact('columns.total', 4));
  expect(indicator(evidence, 'R4.1').status).toBe('not-applicable');
});

test('measured beats documented beats declared, and disagreement is flagged', () => {
  const evidence = asset(
    fact('reads.attempted', 100),
    fact('reads.succeeded', 90),
    fact('reads.succeeded', 99, { status: 'declared' }),
    fact('reads.succeeded', 90.5, { status: 'documented' }),
  );
  expect(indicator(evidence, 'Q6.1')).toMatchObject({
    status: 'measured',
    raw: 0.9,
    also: [
      { status: 'documented', raw: 0.905, disagrees: false },
      { status: 'declared', raw: 0.99, disagrees: true },
    ],
  });
});

test('evidence weaker than the question asks for is a proxy and says so', () => {
  const declared = asset(fact('consumers.count', 7, { status: 'declared' }));
  expect(indicator(declared, 'V1.1')).toMatchObject({
    status: 'declared',
    proxy: { code: 'assess.declared-only' },
  });
  expect(indicator(declared, 'V1.1').score).toBeCloseTo(68.301075, 6);
  expect(indicator(asset(fact('consumers.count', 7)), 'V1.1').proxy).toBeUndefined();
});

test('a proxy of a fact marks the result', () => {
  const proxy = { code: 'evidence.x', params: {} };
  const evidence = asset(fact('records.expected', 10, { proxy }), fact('records.present', 8));
  expect(indicator(evidence, 'Q2.2')).toMatchObject({ score: 80, proxy });
});

test('the ends of a sampled fact go through the score function', () => {
  const { low, high } = wilson(46, 50);
  const exactness = {
    kind: 'sampled',
    n: 50,
    low: low * 50,
    high: high * 50,
    confidence: 0.95,
    seed: 7,
  } as const;
  const evidence = asset(fact('cells.tested', 50), fact('cells.bad', 46, { exactness }));
  const found = indicator(evidence, 'Q3.5');
  expect(found.score).toBe(8);
  expect(found.interval?.low).toBeCloseTo(100 - 96.845, 3);
  expect(found.interval?.high).toBeCloseTo(100 - 81.1618, 3);
  expect(found.exactness).toMatchObject({ kind: 'sampled', n: 50, confidence: 0.95 });
});

test('realised return, growth, decay and other curves', () => {
  const b = asset(fact('return.benefit', 150), fact('return.cost', 100));
  expect(indicator(b, 'V2.1')).toMatchObject({ raw: 0.5, score: 60 });
  const growth = asset(
    fact('demand.first', 100),
    fact('demand.last', 100),
    fact('demand.years', 2),
  );
  expect(indicator(growth, 'V2.3').score).toBeCloseTo(100 * (0.2 / 0.7), 9);
  const age = asset(fact('freshness.ageDays', 45), fact('freshness.halfLifeDays', 30));
  expect(indicator(age, 'Q5.2').score).toBeCloseTo(35.355339, 6);
  expect(indicator(age, 'Q5.2').proxy?.code).toBe('model.assay-default.Q5.2.proxy.1');
  expect(indicator(asset(fact('cells.secrets', 1)), 'R6.1').score).toBe(0);
  expect(indicator(asset(fact('cells.secrets', 0)), 'R6.1').score).toBe(100);
  expect(indicator(asset(fact('incidents.weight', 13)), 'R6.5').score).toBe(0);
  expect(indicator(asset(fact('substitutes.count', 3)), 'V3.2').score).toBe(25);
});

test('a formula without a finite answer is no evidence, never NaN', () => {
  const evidence = asset(fact('demand.first', 1), fact('demand.last', 4), fact('demand.years', 0));
  expect(indicator(evidence, 'V2.3')).toMatchObject({
    status: 'no-evidence',
    score: null,
    reason: { code: 'assess.not-computable' },
  });
});

test.each<[string, string, Record<string, number>, string]>([
  ['core data', 'G1', { 'grade.exposure': 1 }, 'closed'],
  ['important data', 'G1', { 'grade.exposure': 0.85 }, 'open'],
  [
    'an unlawful source',
    'G2',
    { 'sources.unlawful': 1, 'sources.total': 3, 'sources.proven': 3 },
    'closed',
  ],
  [
    'an unproven source',
    'G2',
    { 'sources.unlawful': 0, 'sources.total': 3, 'sources.proven': 2 },
    'unknown',
  ],
  [
    'proven sources',
    'G2',
    { 'sources.unlawful': 0, 'sources.total': 3, 'sources.proven': 3 },
    'open',
  ],
  ['an open dispute', 'G3', { 'dispute.open': 1 }, 'closed'],
  ['no dispute', 'G3', { 'dispute.open': 0 }, 'open'],
  [
    'a right that is not held',
    'G4',
    { 'rights.needed': 2, 'rights.held': 1, 'rights.undecided': 0 },
    'closed',
  ],
  [
    'a right that nobody can judge',
    'G4',
    { 'rights.needed': 2, 'rights.held': 1, 'rights.undecided': 1 },
    'unknown',
  ],
  ['all rights', 'G4', { 'rights.needed': 2, 'rights.held': 2, 'rights.undecided': 0 }, 'open'],
  ['no legal basis', 'G5', { 'columns.personal': 2, 'columns.withBasis': 0 }, 'closed'],
  ['a basis for half', 'G5', { 'columns.personal': 2, 'columns.withBasis': 1 }, 'unknown'],
  ['a basis for all', 'G5', { 'columns.personal': 2, 'columns.withBasis': 2 }, 'open'],
  [
    'personal information, no register',
    'G5',
    { 'columns.personal': 2, 'columns.uncleared': 0 },
    'unknown',
  ],
  ['no personal information', 'G5', { 'columns.personal': 0, 'columns.uncleared': 0 }, 'open'],
  [
    'columns that nobody cleared',
    'G5',
    { 'columns.personal': 0, 'columns.uncleared': 1 },
    'unknown',
  ],
  ['an unconfirmed secret', 'G6', { 'cells.secrets': 3 }, 'unknown'],
  ['a confirmed secret', 'G6', { 'cells.secrets': 3, 'secrets.confirmed': 1 }, 'closed'],
  ['a rejected secret', 'G6', { 'cells.secrets': 3, 'secrets.confirmed': 0 }, 'open'],
  ['no secret', 'G6', { 'cells.secrets': 0 }, 'open'],
])('%s: %s is decided', (_, id, facts, state) => {
  const evidence = asset(...Object.entries(facts).map(([name, value]) => fact(name, value)));
  expect(gate(evidence, id)).toBe(state);
});

test('a sample without a secret opens no gate', () => {
  const sampled = { kind: 'sampled', n: 5, low: 0, high: 9, confidence: 1, seed: 1 } as const;
  const none = fact('cells.secrets', 0, { exactness: sampled });
  expect(gate(asset(none), 'G6')).toBe('unknown');
  expect(gate(asset(none, fact('secrets.confirmed', 0)), 'G6')).toBe('open');
  expect(indicator(asset(none), 'R6.1')).toMatchObject({ interval: { low: 0, high: 100 } });
});

test('missing evidence says what the worst and the best answer would do', () => {
  const evidence = asset(fact('grade.exposure', 0.4, { status: 'documented' }));
  const { asset: judged, missing } = assessAsset(model, evidence);
  const r12 = missing.find(({ indicator: id }) => id === 'R1.2');
  expect(judged.dimensions.risk?.score).toBe(60);
  expect(r12?.ifWorst).toBeCloseTo((60 * 0.08) / 0.14, 9);
  expect(r12?.ifBest).toBeCloseTo((60 * 0.08 + 100 * 0.06) / 0.14, 9);
  expect(r12?.coverageGain).toBeCloseTo(0.06, 9);
});

test('a question that a person ruled out leaves both sides', () => {
  const reason = { code: 'declared.ruled-out', params: {} };
  const evidence = { ...asset(), notApplicable: [{ indicator: 'V3.2', reason }] };
  expect(indicator(evidence, 'V3.2')).toMatchObject({ status: 'not-applicable', reason });
});

test('every code in a judgement has its texts', () => {
  const texts = assessmentTexts(model);
  const judged = assessAsset(model, asset(fact('consumers.count', 7, { status: 'declared' })));
  const phrases = [
    ...judged.asset.indicators.flatMap(({ reason, proxy }) => [reason, proxy]),
    ...judged.asset.gates.map(({ reason }) => reason),
    ...judged.missing.map(({ reason }) => reason),
  ].filter((phrase) => phrase !== undefined);
  for (const { code } of phrases) expect(texts).toHaveProperty([code]);
});

test('the portfolio is the mean of its assets by rows', () => {
  const good = assessAsset(
    model,
    asset(fact('reads.attempted', 1), fact('reads.succeeded', 1)),
  ).asset;
  const bad = assessAsset(
    model,
    asset(fact('reads.attempted', 1), fact('reads.succeeded', 0)),
  ).asset;
  const none = assessAsset(model, asset()).asset;
  const found = assessPortfolio(model, [
    { id: 'g', assessment: good, rows: 300 },
    { id: 'b', assessment: bad, rows: 100 },
    { id: 'n', assessment: none, rows: 400 },
  ]);
  expect(found.dimensions.quality?.score).toBe(75);
  expect(found.dimensions.quality?.coverage).toBeCloseTo(0.025, 9);
  expect(found.indicators.find(({ id }) => id === 'Q6.1')?.score).toBe(75);
  expect(assessPortfolio(model, []).overall.score).toBeNull();
});

test('entropy weights need a portfolio', () => {
  const source = text.replace('weight: 0.3\n', 'weight: 0.3\n    weighting: { method: entropy }\n');
  const entropy = parseModel(source, 'entropy.yaml');
  const one = asset(fact('reads.attempted', 1), fact('reads.succeeded', 1));
  expect(() => assessAssets(entropy, [one])).toThrowError(/entropy weights/);
  const facts = (reads: number, usable: number) =>
    asset(
      fact('reads.attempted', 100),
      fact('reads.succeeded', reads),
      fact('rows.total', 100),
      fact('rows.usable', usable),
    );
  const [first] = assessAssets(entropy, [facts(100, 80), facts(20, 80)]);
  const plain = assessAsset(model, facts(100, 80));
  expect(plain.asset.dimensions.quality?.score).toBe(90);
  expect(first?.asset.dimensions.quality?.score).toBeGreaterThan(95);
});

const names = fc.constantFrom(...Object.keys(factTexts));
const anyFacts = fc.array(
  fc.record({
    name: names,
    value: fc.oneof(fc.nat(100), fc.double({ min: 0, max: 1, noNaN: true }), fc.constant(0)),
    status: fc.constantFrom('measured' as const, 'documented' as const, 'declared' as const),
    place: fc.constantFrom({}, table('t'), table('t', 'c'), table('u')),
    spread: fc.option(fc.nat(20)),
  }),
  { maxLength: 60 },
);
const build = (
  list: readonly {
    name: string;
    value: number;
    status: Fact['status'];
    place: object;
    spread: number | null;
  }[],
) =>
  list.map(({ name, value, status, place, spread }, i) => ({
    ...fact(name, value, { status, ...place }),
    id: `ev-${i}`,
    ...(spread === null
      ? {}
      : {
          exactness: {
            kind: 'approximate' as const,
            low: Math.max(0, value - spread),
            high: value + spread,
            confidence: 1,
            basis: 'test',
          },
        }),
  }));

test('whatever the facts: scores within 0–100, coverage within 0–1, never NaN, intervals ordered', () => {
  fc.assert(
    fc.property(anyFacts, (list) => {
      const { asset: judged, missing } = assessAsset(model, asset(...build(list)));
      const combined = [judged.overall, ...Object.values(judged.dimensions)];
      for (const { score, coverage, interval } of [
        ...combined,
        ...judged.indicators.map((one) => ({ ...one, coverage: null })),
      ]) {
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        if (coverage !== null) expect(coverage >= 0 && coverage <= 1).toBe(true);
        if (interval !== undefined) expect(interval.low <= interval.high).toBe(true);
      }
      expect(JSON.stringify({ judged, missing })).not.toMatch(/NaN|Infinity/);
      for (const { id, score, status } of judged.indicators) {
        expect(score === null, id).toBe(status === 'no-evidence' || status === 'not-applicable');
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of the facts does not matter', () => {
  fc.assert(
    fc.property(anyFacts, (list) => {
      const facts = build(list);
      const strip = (evidence: AssetEvidence) => {
        const { asset: judged } = assessAsset(model, evidence);
        return judged.indicators.map(({ id, score }) => `${id} ${score?.toFixed(9)}`);
      };
      expect(strip(asset(...facts.reverse()))).toEqual(strip(asset(...[...facts].reverse())));
    }),
    { numRuns: 30 },
  );
});

test('more filled cells never lower the score, at any level', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (filled, more, other) => {
      const judged = (count: number) => {
        const of = assessAsset(
          model,
          asset(
            fact('cells.required', 100, table('t', 'c')),
            fact('cells.requiredFilled', count, table('t', 'c')),
            fact('cells.required', 50, table('u', 'e')),
            fact('cells.requiredFilled', other, table('u', 'e')),
            fact('columns.total', 4, table('t')),
            fact('columns.personal', 1, table('t')),
          ),
        );
        return [of.asset, of.tables.get('t'), of.columns.get(columnKey('t', 'c'))].map(
          (one) => one?.overall.score ?? -1,
        );
      };
      const [before, after] = [judged(filled), judged(filled + more)];
      for (const [i, score] of after.entries())
        expect(score).toBeGreaterThanOrEqual(before[i] ?? 0);
    }),
    { numRuns: 25 },
  );
});

test('a question without an answer changes nothing but the coverage', () => {
  const evidence = asset(fact('reads.attempted', 10), fact('reads.succeeded', 9));
  const asked = assessAsset(model, evidence).asset.dimensions.quality;
  const notApplicable = model.indicators
    .filter(({ dimension, document }) => dimension === 'quality' && document.id !== 'Q6.1')
    .map(({ document }) => ({ indicator: document.id, reason: { code: 'x', params: {} } }));
  const alone = assessAsset(model, { ...evidence, notApplicable }).asset.dimensions.quality;
  expect(asked).toMatchObject({ score: 90, coverage: 0.05, grade: 'C', capped: true });
  expect(alone).toMatchObject({ score: 90, coverage: 1, grade: 'A', capped: false });
});
