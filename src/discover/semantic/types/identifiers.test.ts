import { expect, test } from 'vitest';
import { compactForm } from '../normalise.ts';
import { bankCard } from './bank-card.ts';
import { caseNumber } from './case-number.ts';
import { chineseMobile } from './chinese-mobile.ts';
import { chinesePlate } from './chinese-plate.ts';
import { chineseResidentId } from './chinese-resident-id.ts';
import { chineseResidentId15 } from './chinese-resident-id-15.ts';
import { passport } from './passport.ts';
import { unifiedSocialCreditCode } from './unified-social-credit-code.ts';

const context = { asOf: '2026-11-23' };
const matches = (type: typeof bankCard, value: string) => type.matches(compactForm(value), context);

// The vectors of domain/risk-and-rights.md, section 1.3.
test.each([
  ['11010519491231002X', true],
  ['11010519491231002x', true],
  ['１１０１０５１９４９１２３１００２Ｘ', true],
  ['110105 19491231 002X', true],
  ['360426199101010071', true],
  ['110105194912310021', false],
  ['110105194902300020', false],
])('resident ID %s', (value, valid) => {
  expect(matches(chineseResidentId, value)).toBe(valid);
});

test('a resident ID is not born after the snapshot date', () => {
  expect(chineseResidentId.matches('360426199101010071', { asOf: '1990-12-31' })).toBe(false);
});

test('the old resident ID has fifteen digits and a real birth date', () => {
  expect(matches(chineseResidentId15, '130503670401001')).toBe(true);
  expect(matches(chineseResidentId15, '130503671301001')).toBe(false);
});

test.each([
  ['91110000600037341L', true],
  ['91110000600037341N', false],
  ['A1110000600037341L', false],
  ['9111000060003IOZSV', false],
])('unified social credit code %s', (value, valid) => {
  expect(matches(unifiedSocialCreditCode, value)).toBe(valid);
});

test('a resident ID that passes the credit code check fails the organisation code', () => {
  expect(matches(chineseResidentId, '110101189904199673')).toBe(false);
  expect(matches(unifiedSocialCreditCode, '110101189904199673')).toBe(false);
});

test.each([
  ['6222020000000000018', true],
  ['622202000000000015', true],
  ['4000000000000002', true],
  ['6222020000000000019', false],
  ['1000000000000008', false],
])('bank card %s', (value, valid) => {
  expect(matches(bankCard, value)).toBe(valid);
});

test.each([
  ['13800138000', true],
  ['+86 138-0013-8000', true],
  ['１３８００１３８０００', true],
  ['12800138000', false],
  ['1380013800', false],
])('mobile %s', (value, valid) => {
  expect(matches(chineseMobile, value)).toBe(valid);
});

test.each([
  ['京A12345', true],
  ['粤BD12345', true],
  ['粤B12345D', true],
  ['京A1234学', true],
  ['京AI2345', false],
  ['A12345', false],
])('plate %s', (value, valid) => {
  expect(matches(chinesePlate, value)).toBe(valid);
});

test.each([
  ['E12345678', true],
  ['EA1234567', true],
  ['EI1234567', false],
  ['12345678', false],
])('passport %s', (value, valid) => {
  expect(matches(passport, value)).toBe(valid);
});

test.each([
  ['（2023）京01民初123号', true],
  ['(2021)沪0115刑初345号', true],
  ['（2020）最高法知民终12号', true],
  ['（2019）京民终88号之一', true],
  ['（2014）浦民一（民）初字第1234号', true],
  ['（2023）合字第1001号', false],
  ['（2012）合字第1001号', false],
  ['（2023）京采字第1001号', false],
  ['（2023）民字第1001号', false],
  ['〔2023〕国发12号', false],
])('court case number %s', (value, valid) => {
  expect(matches(caseNumber, value)).toBe(valid);
});
