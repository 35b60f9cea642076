import type { Seeded } from '../../../test/evaluation/seeded.ts';
import { creditCode, gtin13, organisationCode, residentId } from './check-digits.ts';

/** Values that rows draw from, so that no column but the key is unique by chance. */
export interface Pools {
  readonly names: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly residentIds: readonly string[];
  readonly companies: readonly string[];
  readonly barcodes: readonly string[];
}

const family = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗'];
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华文玉建国志海春梅'];
const divisions = ['110105', '310104', '440304', '520102', '621002', '360102', '330106', '510107'];
const syllables = ['wang', 'li', 'zhang', 'chen', 'mei', 'hua', 'jun', 'tao', 'yan', 'ning'];

/** Pools for a table of so many rows: a fourth of them, of companies a tenth. */
export function drawPools(draw: Seeded, rows: number): Pools {
  const pool = (size: number, make: () => string) =>
    Array.from({ length: Math.max(10, Math.floor(size)) }, make);
  const some = rows / 4;
  return {
    names: pool(some, () => name(draw)),
    phones: pool(some, () => `1${draw.pick(['38', '39', '50', '58', '86'])}${draw.digits(8)}`),
    emails: pool(some, () => email(draw)),
    residentIds: pool(some, () => resident(draw)),
    companies: pool(rows / 10, () => company(draw)),
    barcodes: pool(Math.min(2_000, rows / 5), () => gtin13(`69${draw.digits(10)}`)),
  };
}

function name(draw: Seeded): string {
  const rest = draw.next() < 0.7 ? draw.pick(given) : '';
  return draw.pick(family) + draw.pick(given) + rest;
}

function email(draw: Seeded): string {
  const local = `${draw.pick(syllables)}.${draw.pick(syllables)}${draw.whole(1, 99_999)}`;
  return `${local}@${draw.pick(['example.com', 'mail.example.org', 'example.net'])}`;
}

function resident(draw: Seeded): string {
  const born = draw.day(1950, 2005).replaceAll('-', '');
  return residentId(draw.pick(divisions) + born + draw.digits(3));
}

function company(draw: Seeded): string {
  return creditCode(`91${draw.pick(divisions)}${organisationCode(draw.digits(8))}`);
}
