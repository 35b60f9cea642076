import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesOfDivision, divisionCodes, mayLieWithin } from './chinese-divisions.ts';
import { isChineseCityName } from './city-names.ts';

test.each([
  ['浙江省', ['33']],
  ['浙江', ['33']],
  ['广西壮族自治区', ['45']],
  ['内蒙古', ['15']],
  ['香港', ['81']],
  ['吉林', ['22', '2202']],
  ['杭州市', ['3301']],
  ['昆山', ['320583']],
  ['鼓楼区', ['320106', '320302', '350102', '410204']],
  ['市辖区', []],
  ['人民路', []],
])('%s may be %j', (name, codes) => {
  expect(codesOfDivision(name)).toEqual(codes);
});

test('a place lies within itself and what its code begins with, whichever is asked first', () => {
  const codes = divisionCodes();
  fc.assert(
    fc.property(fc.constantFrom(...codes), fc.constantFrom(...codes), (one, other) => {
      const [county, city, province] = [one, one.slice(0, 4), one.slice(0, 2)];
      expect(mayLieWithin([county], [city]) && mayLieWithin([province], [county])).toBe(true);
      const apart = province !== other.slice(0, 2);
      expect(mayLieWithin([city], [other])).toBe(!apart && other.startsWith(city));
    }),
  );
});

test('cities are known with their suffix and without, groups of counties are none', () => {
  expect(
    ['深圳市', '深圳', '阿里地区', '浦东新区', '延边朝鲜族自治州'].every(isChineseCityName),
  ).toBe(true);
  expect(['市辖区', '县', '朝天门'].some(isChineseCityName)).toBe(false);
});
