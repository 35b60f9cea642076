import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Problem } from '../../vocabulary/problem.ts';
import { checkModel, parseModel } from './model.ts';
import { modelRecord, notImplemented } from './model-record.ts';

const shipped = readFileSync(new URL('../models/default.yaml', import.meta.url), 'utf8');
const codes = (text: string) => checkModel(text, 'm.yaml').map(({ code }) => code);

test('the shipped assessment model has no errors, 75 indicators, and weights of 1 in each dimension', () => {
  expect(checkModel(shipped, 'default.yaml')).toEqual([]);
  const record = modelRecord(parseModel(shipped, 'default.yaml'));
  expect(record.indicators).toHaveLength(75);
  for (const { id } of record.dimensions) {
    const weights = record.indicators
      .filter((one) => one.dimension === id)
      .map((one) => one.weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  }
  expect(new Set(record.indicators.map(({ path }) => path)).size).toBe(75);
});

test('clauses are shown only where they were seen in the source', () => {
  const { indicators } = modelRecord(parseModel(shipped, 'default.yaml'));
  const shown = indicators.flatMap(({ id, standards }) =>
    standards.flatMap(({ clause }) => (clause === undefined ? [] : [`${id} ${clause}`])),
  );
  expect(shown).toEqual([
    'R1.3 28',
    'R1.3 4; 6.1-6.8; Annex A',
    'R3.1 Article 20',
    'R3.2 Articles 21, 23',
    'R4.3 Article 5',
    'M8.1 Articles 26, 36',
  ]);
});

test('what this version cannot measure is listed by the program', () => {
  const listed = (text: string) => notImplemented(parseModel(text, 'm.yaml')).map(({ id }) => id);
  expect(listed(shipped)).toEqual([]);
  const [before = '', after = ''] = shipped.split(/(?=^ {2}- id: Q4\.1$)/m);
  const shortened = before + after.replace(/^ {4}ways:\n.*\n.*\n/m, '');
  expect(listed(shortened)).toEqual(['Q4.1']);
});

test('JSON is read as well as YAML', () => {
  const json = JSON.stringify(smallModel());
  expect(checkModel(json, 'm.json')).toEqual([]);
  expect(parseModel(json, 'm.json').indicators).toHaveLength(1);
});

test('every error is named at once, with line and column', () => {
  const broken = shipped
    .replace('weight: 0.3', 'weight: -1')
    .replace('polarity: lower-is-better', 'polarrity: lower-is-better')
    .replace('zh: 规范性', 'cn: 规范性');
  const lineOf = (text: string) => broken.split('\n').findIndex((line) => line.includes(text)) + 1;
  const found = checkModel(broken, 'm.yaml').map(({ code, params, where }) => ({
    code,
    field: params.field,
    line: where.line,
  }));
  expect(found).toContainEqual({
    code: 'model.field-range',
    field: 'weight',
    line: lineOf('weight: -1'),
  });
  expect(found).toContainEqual({
    code: 'model.field-unknown',
    field: 'polarrity',
    line: lineOf('polarrity'),
  });
  expect(found).toContainEqual({ code: 'model.field-unknown', field: 'cn', line: lineOf('cn: ') });
  expect(found.map(({ code }) => code)).toContain('model.field-missing');
  expect(() => parseModel(broken, 'm.yaml')).toThrowError(Problem);
});

test('a mistyped fact is named with the nearest ones', () => {
  const [problem] = checkModel(
    shipped.replace('sum("cells.required")', 'sum("cells.requird")'),
    'm.yaml',
  );
  expect(problem?.code).toBe('model.formula-name');
  expect(problem?.params).toMatchObject({ kind: 'fact', name: 'cells.requird' });
  expect(String(problem?.params.allowed)).toContain('cells.required');
  expect(problem?.where.line).toBeGreaterThan(100);
});

test.each<[string, (model: ReturnType<typeof smallModel>) => void, string]>([
  [
    'L = U',
    (m) => Object.assign(m.indicators[0]?.score ?? {}, { low: 1, high: 1 }),
    'model.scale-empty',
  ],
  [
    'a formula that does not parse',
    (m) => Object.assign(m.indicators[0]?.ways[0] ?? {}, { raw: '1 +' }),
    'model.formula-syntax',
  ],
  [
    'an unknown function',
    (m) => Object.assign(m.indicators[0]?.ways[0] ?? {}, { raw: 'exec("x")' }),
    'model.formula-name',
  ],
  [
    'an unknown variable',
    (m) => Object.assign(m.indicators[0]?.ways[0] ?? {}, { raw: 'process' }),
    'model.formula-name',
  ],
  [
    'wrong arguments',
    (m) => Object.assign(m.indicators[0]?.ways[0] ?? {}, { raw: 'sum(1)' }),
    'model.formula-arguments',
  ],
  [
    'an unknown group',
    (m) => Object.assign(m.indicators[0] ?? {}, { group: 'G9' }),
    'model.id-unknown',
  ],
  ['an id used twice', (m) => m.indicators.push(...m.indicators), 'model.id-twice'],
  [
    'weights of 0',
    (m) => Object.assign(m.indicators[0] ?? {}, { weight: 0 }),
    'model.weights-zero',
  ],
  [
    'no score',
    (m) => Object.assign(m.indicators[0] ?? {}, { score: undefined }),
    'model.score-missing',
  ],
  [
    'neither raw nor a quotient',
    (m) => Object.assign(m.indicators[0]?.ways[0] ?? {}, { denominator: undefined }),
    'model.raw-missing',
  ],
  [
    'grades that do not descend',
    (m) => Object.assign(m, { grades: { A: 50, B: 70, C: 55 } }),
    'model.grades-order',
  ],
  ['a matrix that is not reciprocal', (m) => Object.assign(m, ahp([[2]])), 'model.ahp-reciprocal'],
  [
    'a matrix of the wrong size',
    (m) =>
      Object.assign(
        m,
        ahp([
          [1, 2],
          [0.5, 1],
        ]),
      ),
    'model.ahp-shape',
  ],
  [
    'entropy over dimensions',
    (m) => Object.assign(m, { weighting: { method: 'entropy' } }),
    'model.entropy-place',
  ],
])('%s is an error', (_, change, code) => {
  const model = smallModel();
  change(model);
  expect(codes(JSON.stringify(model))).toContain(code);
});

test('contradictory comparisons are rejected with their ratio', () => {
  const model = smallModel();
  const [only] = model.indicators;
  if (only === undefined) throw new Error('the small model has an indicator');
  model.indicators.push({ ...only, id: 'I2', path: 'two' }, { ...only, id: 'I3', path: 'three' });
  const weighting = {
    method: 'ahp',
    of: ['I1', 'I2', 'I3'],
    matrix: [
      [1, 5, 0.25],
      [0.2, 1, 4],
      [4, 0.25, 1],
    ],
  };
  Object.assign(model.dimensions[0] ?? {}, { weighting });
  expect(codes(JSON.stringify(model))).toEqual(['model.ahp-inconsistent']);
});

test('text that is not YAML says where it breaks', () => {
  const [problem] = checkModel('a: [1,\nb: }', 'm.yaml');
  expect(problem?.code).toBe('model.syntax');
  expect(problem?.where.line).toBe(2);
});

function ahp(matrix: number[][]) {
  return { weighting: { method: 'ahp', of: ['d'], matrix } };
}

function smallModel() {
  const name = { en: 'n', zh: '名' };
  return {
    schema: 'assay-assessment-model/1',
    id: 'small',
    version: '1',
    name,
    dimensions: [{ id: 'd', name, weight: 1 }],
    groups: [{ id: 'G1', dimension: 'd', path: 'g', name }],
    indicators: [
      {
        id: 'I1',
        group: 'G1',
        path: 'one',
        name,
        definition: name,
        weight: 1,
        polarity: 'higher-is-better',
        unit: 'ratio',
        evidence: ['measured'],
        formula: 'a / b',
        ways: [{ numerator: 'sum("rows.usable")', denominator: 'sum("rows.total")' }],
        score: { method: 'benefit', low: 0, high: 1 },
        needs: name,
      },
    ],
  };
}
