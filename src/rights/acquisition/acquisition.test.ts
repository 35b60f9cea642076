import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  acquisitionModes,
  type DeclaredSource,
  dataRights,
} from '../../vocabulary/declarations/rights.ts';
import { dataRightTexts } from './data-right-texts.ts';
import { holdersOf, type RightHolder, rightHolderSchema, transferRights } from './holders.ts';
import { dataOrigins, registrability } from './registrability.ts';
import { rightsOfSources } from './rights-of-sources.ts';

const permissions = (...sources: Parameters<typeof rightsOfSources>[0]) =>
  rightsOfSources(sources).map(({ permission }) => permission);

const [yes, no, open] = ['permitted', 'forbidden', 'undecided'];
const cases: [Omit<DeclaredSource, 'name'>, unknown[]][] = [
  [{}, [open, open, open]],
  [{ acquisitionMode: 'automatedPublic' }, [yes, yes, no]],
  [{ acquisitionMode: 'fusionUnclear' }, [yes, yes, open]],
  [{ acquisitionMode: 'fusionUnclear', consentOfOthers: true }, [yes, yes, yes]],
  [{ acquisitionMode: 'byAgreement' }, [open, open, open]],
  [{ acquisitionMode: 'byAgreement', agreedRights: ['use'] }, [no, yes, no]],
  [{ acquisitionMode: 'entrustedProcessing' }, [no, no, no]],
  [{ acquisitionMode: 'derived' }, [yes, yes, yes]],
];

test.each(cases)('a source of %j', (source, expected) => {
  expect(permissions({ ...source, name: 's' })).toEqual(expected);
});

test('every source must permit a right, and each says by which article', () => {
  const sources = [
    { name: 'shops', acquisitionMode: 'ownOrJointOperations' },
    { name: 'web', acquisitionMode: 'automatedPublic' },
  ] as const;
  expect(permissions(...sources)).toEqual(['permitted', 'permitted', 'forbidden']);
  expect(rightsOfSources(sources)[2]?.reasons[1]).toEqual({
    source: 'web',
    mode: 'automatedPublic',
    rule: 'no',
    article: { en: 'article 21 (4)', zh: '第二十一条第四项' },
    permission: 'forbidden',
  });
});

test('modes know their articles; earlier names are names beside the name', () => {
  for (const mode of acquisitionModes)
    expect(
      rightsOfSources([{ name: 's', acquisitionMode: mode }])[0]?.reasons[0]?.article?.zh,
    ).toMatch(mode === 'byAgreement' ? /^第二十条$/ : /^第二十一条第[一二三四五六七]项$/);
  for (const right of dataRights)
    expect(dataRightTexts[right].earlierName.zh).not.toBe(dataRightTexts[right].texts.zh);
  expect(dataOrigins.filter((origin) => registrability[origin].registrable === 'no')).toEqual([
    'publicBody',
  ]);
});

const qinghe: RightHolder = rightHolderSchema.parse({
  id: 'qinghe',
  name: 'Qinghe',
  rights: [{ right: 'hold' }, { right: 'use', until: '2029-06-30', limits: 'no resale' }],
});
const lanbo = { id: 'lanbo', name: 'Lanbo' };

test('a transferor keeps none of the rights, the transferee takes term and limits', () => {
  const after = transferRights([qinghe], {
    transferor: 'qinghe',
    transferee: lanbo,
    rights: ['use'],
  });
  expect(after).toEqual([
    { ...qinghe, rights: [{ right: 'hold' }] },
    { ...lanbo, rights: [{ right: 'use', until: '2029-06-30', limits: 'no resale' }] },
  ]);
  expect(holdersOf('use', after, '2029-06-30').map(({ id }) => id)).toEqual(['lanbo']);
  expect(holdersOf('use', after, '2029-07-01')).toEqual([]);
  expect(() =>
    transferRights(after, { transferor: 'qinghe', transferee: lanbo, rights: ['operate'] }),
  ).toThrow('qinghe does not hold the right “operate”.');
});

test('no right is made or lost by transfers', () => {
  const parties = ['a', 'b', 'c'];
  const transfers = fc.array(
    fc.record({
      from: fc.constantFrom(...parties),
      to: fc.constantFrom(...parties),
      right: fc.constantFrom(...dataRights),
    }),
  );
  fc.assert(
    fc.property(transfers, (all) => {
      let holders: RightHolder[] = [
        { id: 'a', name: 'a', rights: dataRights.map((right) => ({ right })) },
      ];
      for (const { from, to, right } of all) {
        const held = holdersOf(right, holders, '2026-01-01').map(({ id }) => id);
        if (!held.includes(from) || from === to) continue;
        const transferee = { id: to, name: to };
        holders = transferRights(holders, { transferor: from, transferee, rights: [right] });
        expect(holdersOf(right, holders, '2026-01-01').map(({ id }) => id)).toEqual([to]);
      }
      expect(holders.flatMap(({ rights }) => rights.map(({ right }) => right)).sort()).toEqual(
        [...dataRights].sort(),
      );
    }),
  );
});
