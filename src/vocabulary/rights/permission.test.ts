import { expect, test } from 'vitest';
import { acquisitionModes, type DeclaredSource, dataRights } from '../declarations/rights.ts';
import { permissionOf } from './permission.ts';

const source = (more: Partial<DeclaredSource>): DeclaredSource => ({ name: 's', ...more });

test('every acquisition mode as the guideline has it, when nothing more is declared', () => {
  const table = acquisitionModes.map((acquisitionMode) => [
    acquisitionMode,
    ...dataRights.map((right) => permissionOf(right, [source({ acquisitionMode })])),
  ]);
  const [yes, no, open] = ['permitted', 'forbidden', 'undecided'];
  expect(table).toEqual([
    ['ownOrJointOperations', yes, yes, yes],
    ['contractedCollection', yes, yes, yes],
    ['naturalPerson', yes, yes, yes],
    ['automatedPublic', yes, yes, no],
    ['automatedPublicProduct', yes, yes, yes],
    ['fusionByContract', open, open, open],
    ['fusionUnclear', yes, yes, open],
    ['derived', yes, yes, yes],
    ['entrustedProcessing', no, no, no],
    ['byAgreement', open, open, open],
  ]);
});

test('agreements and consent decide where the mode leaves it to them', () => {
  const agreed = source({ acquisitionMode: 'byAgreement', agreedRights: ['hold', 'use'] });
  expect(permissionOf('use', [agreed])).toBe('permitted');
  expect(permissionOf('operate', [agreed])).toBe('forbidden');
  const fused = source({ acquisitionMode: 'fusionUnclear', consentOfOthers: true });
  expect(permissionOf('operate', [fused])).toBe('permitted');
  const entrusted = source({ acquisitionMode: 'entrustedProcessing', agreedRights: ['use'] });
  expect(permissionOf('use', [entrusted])).toBe('permitted');
});

test('every source must permit; without sources nobody can tell', () => {
  const own = source({ acquisitionMode: 'ownOrJointOperations' });
  expect(permissionOf('operate', [own, source({ acquisitionMode: 'automatedPublic' })])).toBe(
    'forbidden',
  );
  expect(permissionOf('operate', [own, source({})])).toBe('undecided');
  expect(permissionOf('operate', [])).toBe('undecided');
});
