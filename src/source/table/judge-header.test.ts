import { expect, it } from 'vitest';
import { isHeader, judgeHeader } from './judge-header.ts';

const table = (text: string) =>
  text.split('\n').map((line) => line.split(',').map((c) => c || null));
const judged = (text: string) => {
  const [first = [], ...rest] = table(text);
  return isHeader(first, rest);
};

it.each([
  ['words above numbers', 'id,amount\n1,2.5\n2,3.5'],
  ['words above words', 'name,city\nAnna,Köln\nBen,Bonn'],
  ['Chinese words', '编号,城市\n1,北京\n2,上海'],
  ['years as columns', 'country,2019,2020,2021\nFrance,1,2,3'],
  ['blank names', 'id,,amount,\n1,a,2,x'],
  ['nothing below', 'id,name,amount'],
  ['dates below', 'day,note\n2024-01-01,a\n2024-01-02,b'],
  ['numbered names', 'c1,c2,c3\nx,y,z\nu,v,w'],
  ['one number among words', 'id,name,1st\n1,a,5\n2,b,6'],
])('%s: a header', (_, text) => expect(judged(text)).toBe(true));

it.each([
  ['numbers and dates throughout', '1,2024-01-01,12.5\n2,2024-01-02,13.5'],
  ['a value that comes again', 'Anna,F\nBen,M\nCara,F\nDora,F'],
  ['codes of one shape', 'AB-123,x\nAB-124,y\nCD-125,z'],
  ['one row of numbers', '1,2,3'],
  ['amounts', '€1.50,a1\n€2.50,b2\n€3.00,c3'],
])('%s: data', (_, text) => expect(judged(text)).toBe(false));

it.each([
  ['header', 'first_name,homeTown\nAnna,Köln\nBen,Bonn'],
  ['assumed', 'name,city\nAnna,Köln\nBen,Bonn'],
  ['assumed', 'Carl,Ulm\nAnna,Köln\nBen,Bonn'],
  ['header', 'name,age\nAnna,4\nBen,5'],
  ['header', 'name,city'],
  ['data', 'Anna,Ulm\nAnna,Köln\nBen,Bonn'],
])('says how sure it is: %s', (verdict, text) => {
  const [first = [], ...rest] = table(text);
  expect(judgeHeader(first, rest)).toBe(verdict);
});
