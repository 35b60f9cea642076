import { elementSymbols } from '../chemistry.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const shape = /^(?:\(?[A-Z][a-z]?\d{0,3}\)?\d{0,3})+(?:[·.]\d{0,2}H2O)?(?:[+-]|\^\d?[+-])?$/;

/** Symbols with counts, every one an element, at least two of them. */
function isFormula(value: string): boolean {
  if (!shape.test(value)) return false;
  const symbols = value.match(/[A-Z][a-z]?/g) ?? [];
  return symbols.length > 1 && symbols.every((symbol) => elementSymbols.has(symbol));
}

export const chemicalFormula: SemanticType = {
  id: 'chemical-formula',
  version: 1,
  family: 'science',
  texts: { en: 'chemical formula', zh: '化学式' },
  form: 'text',
  matches: isFormula,
  bounds: { length: [2, 60], has: ['latin'] },
  randomPassRate: 0.2,
  header: {
    en: ['formula', 'chemical formula', 'molecular formula', 'compound'],
    zh: ['化学式', '分子式'],
  },
  needs: 'header',
  // A count inside the formula tells it from words and abbreviations.
  alone: {
    matches: (value) =>
      isFormula(value) && /[A-Z][a-z]?\d+[A-Z]/.test(value) && /[a-z]|C\d*H\d/.test(value),
    randomPassRate: 0.03,
    share: 0.8,
  },
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
