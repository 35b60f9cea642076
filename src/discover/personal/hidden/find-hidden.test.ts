import { expect, test } from 'vitest';
import { columnProfile } from '../../../../test/discover/column-profile.ts';
import { residentCheckCharacter } from '../../../vocabulary/identifiers/resident-id.ts';
import { decideColumn } from '../../semantic/column-verdict.ts';
import { findHidden } from './find-hidden.ts';

const context = { asOf: '2026-11-23' };
const many = (make: (i: number) => string, n = 40) => Array.from({ length: n }, (_, i) => make(i));
const digits = (i: number, n: number) =>
  String((i * 7_919_317 + 104_729) % 10 ** n).padStart(n, '0');
const residentId = (i: number) => {
  const body = `36042619${60 + (i % 40)}0115${String(i).padStart(3, '0')}`;
  return `${body}${residentCheckCharacter(body)}`;
};

function hidden(values: readonly string[], name = 'c1') {
  const profile = columnProfile(name, values);
  return findHidden(profile, decideColumn(profile, context), context).map(
    ({ type, path, found }) => [type.id, ...(path === undefined ? [] : [path]), found],
  );
}

test('personal values inside free text are found', () => {
  const notes = [
    ...many((i) => `第 ${i} 次回访，客户表示满意，没有其他的意见和问题。`, 30),
    ...many((i) => `请联系 139${digits(i, 8)}，下午的时间比较方便，谢谢。`, 5),
    '邮件已经发到 zhang.wei@example.com，请在今天之内查收并回复。',
    `证件号为 ${residentId(3)} 的旅客，已经在前台登记并办理入住。`,
    ...many((i) => `收件人：王小${'明红华'.charAt(i)}，地址和上次的一样，不要放门口。`, 3),
  ];
  expect(hidden(notes)).toEqual([
    ['email', 1],
    ['chinese-resident-id', 1],
    ['chinese-mobile', 5],
    ['chinese-person-name', 3],
  ]);
});

test('personal values in JSON documents are found with their paths', () => {
  const documents = many((i) =>
    JSON.stringify({
      order: i,
      customer: { mobile: `138${digits(i, 8)}`, tags: ['a', `b${i}`] },
      contacts: [{ mail: `user${i}@example.com` }],
    }),
  );
  expect(hidden(documents)).toEqual([
    ['chinese-mobile', '$.customer.mobile', 40],
    ['email', '$.contacts[*].mail', 40],
  ]);
});

test('members named after data are not shown in a path', () => {
  const documents = many((i) => JSON.stringify({ [`Anna${i}`]: { mail: `user${i}@example.com` } }));
  expect(hidden(documents)).toEqual([['email', '$.*.mail', 40]]);
});

test.each([
  ['order numbers that look like phones', (i: number) => `order ${digits(i, 11)} was sent to you`],
  [
    'amounts and dates',
    (i: number) => `paid ${digits(i, 5)}.20 on 2024-03-0${1 + (i % 9)} for the lot`,
  ],
  [
    'random digits of a card length',
    (i: number) => `tracking 9${digits(i, 7)}${digits(i + 3, 8)} is on the way`,
  ],
  [
    'hashes',
    (i: number) => `commit ${digits(i, 8)}abcdef${digits(i, 8)}13812345678 is in the branch`,
  ],
  ['coordinates', (i: number) => `at 116.${digits(i, 6)}, 39.${digits(i, 6)} in the city`],
])('%s hide nothing', (_, make) => {
  expect(hidden(many(make, 200), 'phone')).toEqual([]);
});
