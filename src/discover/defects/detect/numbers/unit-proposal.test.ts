import { expect, test } from 'vitest';
import { affixedNumber } from './affixed-number.ts';
import { unitProposal } from './unit-proposal.ts';

const amounts = ['8000', '12000', '9500', '15000'].map((text) => ({ text, count: 1 }));

test.each([
  ['12 kg', '12'],
  ['¥1,200', '1200'],
  ['USD 1200', '1200'],
  ['1.2万', '12000'],
  ['1.2万元', '12000'],
  ['9000万元', '9000'],
  ['12 l', '12'],
  ['8000.520000000000005 kg', '8000.52'],
  ['8000.50 kg', '8000.50'],
])('%s is proposed as %s', (text, proposal) => {
  expect(unitProposal(affixedNumber(text) ?? missing(), text, amounts)).toBe(proposal);
});

test.each(['x05.56', 'l2', 'O12', '12O', '7l', '90%', '1.2亿'])('%s has no sure value', (text) => {
  const parts = affixedNumber(text);
  expect(parts && unitProposal(parts, text, amounts)).toBeUndefined();
});

function missing(): never {
  throw new Error('no number with an affix');
}
