import { expect, test } from 'vitest';
import { otherUnit } from '../../mining/other-unit.ts';
import { judgeStray, usualDecimals } from './stray-judgement.ts';

const counted = (texts: readonly string[]) =>
  texts.map((text) => ({ text, number: Number(text), count: 1 }));
const spread = (from: number, step: number, places: number) =>
  counted(Array.from({ length: 40 }, (_, i) => (from + i * step).toFixed(places)));

function said(header: string, rest: ReturnType<typeof counted>, stray: string) {
  const strays = counted([stray]);
  const [entry] = strays;
  if (entry === undefined) throw new Error('bug: no stray');
  const { kind, evidence, proposal, meant } = judgeStray(entry, {
    rest,
    share: 0.99,
    decimals: usualDecimals(rest),
    isHan: /\p{Script=Han}/u.test(header),
    unit: otherUnit(strays, rest, header),
  });
  return { kind, code: evidence.code, params: evidence.params, proposal, meant };
}

const heights = spread(155, 0.9, 0);
const fevers = spread(36, 0.05, 1);
const capital = spread(300_000, 5_000, 0);

test.each([
  ['temperature', fevers, '98.6', 'defect.other-unit', '37.0'],
  ['height', heights, '68', 'defect.other-unit', '173'],
  ['height', heights, '1.72', 'defect.scale-drop', '172'],
  ['height', heights, '1710', 'defect.scale-jump', '171'],
  ['注册资本', capital, '35', 'defect.in-myriads', '350000'],
  ['注册资本', spread(30, 0.5, 1), '350000', 'defect.scale-myriads', '35.0'],
  ['capital', capital, '35', 'defect.scale-drop', '350000'],
  ['height', heights, '1715', 'defect.scale-jump', undefined],
  ['height', heights, '990', 'defect.outlier', undefined],
])('in %s, a stray is explained by what brings it back', (header, rest, stray, code, proposal) => {
  expect(said(header, rest, stray)).toMatchObject({ code, ...(proposal && { proposal }) });
});

test('the sentence names the units, and the value is as sure as the coarser of them', () => {
  expect(said('height', heights, '68')).toMatchObject({
    kind: 'scale-jump',
    params: { from: 'in', to: 'cm' },
    meant: 1 / 2.54,
  });
  expect(said('temperature', fevers, '98.6')).toMatchObject({
    params: { from: '°F', to: '°C' },
    meant: 1,
  });
});

test('among sizes of several orders a small number is no slip', () => {
  const sizes = counted(Array.from({ length: 40 }, (_, i) => (1.3 ** i * 10).toFixed(2)));
  expect(said('size', sizes, '0.02')).toMatchObject({ kind: 'outlier', code: 'defect.outlier' });
});
