import type { Expectation } from '../../vocabulary/quality-rule.ts';

/** Whether a number is as a rule expects it. Ranges include both ends. */
export function meets(measured: number, expect: Expectation): boolean {
  switch (expect.operator) {
    case 'mustBe':
      return measured === expect.value;
    case 'mustNotBe':
      return measured !== expect.value;
    case 'mustBeGreaterThan':
      return measured > expect.value;
    case 'mustBeGreaterOrEqualTo':
      return measured >= expect.value;
    case 'mustBeLessThan':
      return measured < expect.value;
    case 'mustBeLessOrEqualTo':
      return measured <= expect.value;
    case 'mustBeBetween':
      return measured >= expect.low && measured <= expect.high;
    case 'mustNotBeBetween':
      return measured < expect.low || measured > expect.high;
  }
}
