import { describe, expect, test } from 'vitest';
import { nationalRules } from '../../../test/rights/rule-files.ts';
import type { DataRight } from '../../vocabulary/declarations/rights.ts';
import type { Application, ApplicationOf } from './application.ts';
import { checkApplication } from './check-application.ts';

const options = {
  asOf: '2026-09-10',
  rules: nationalRules,
  documents: new Set(['D-1']),
};
const defectsOf = (application: Application) =>
  checkApplication(application, options).defects.map(({ path, code }) => `${path} ${code}`);

type Held = ApplicationOf<'first'>['holders'][number]['rights'][number];
const party = {
  name: 'Firm',
  type: 'legal-person',
  contact: 'C',
  phone: '1',
  address: 'A',
} as const;
const attachments: Application['attachments'] = [{ kind: 'applicationForm', document: 'D-1' }];

/** The defects of the holders alone, each with one right. */
function holding(...rights: readonly Held[]) {
  const holders = rights.map((held, i) => ({
    id: `${i}`,
    name: 'Firm',
    identifier: `${i}`,
    rights: [held],
  }));
  return defectsOf({ kind: 'first', applicants: [], data: {}, holders, attachments }).filter(
    (defect) => /^holders(\[\d\]\.rights.*)? /.test(defect),
  );
}
const held = (right: DataRight, more: Partial<Held> = {}): Held => ({
  right,
  proofs: ['D-1'],
  ...more,
});

describe('what several hold', () => {
  test('shares of one right are parts of one whole; those of another right do not count to it', () => {
    const share = (right: DataRight, part: number) => held(right, { share: part });
    expect(holding(share('hold', 60), share('hold', 40))).toEqual([]);
    expect(holding(share('hold', 60), share('use', 60))).toEqual([]);
    expect(holding(share('hold', 60), held('hold'), share('hold', 40.5))).toEqual([
      'holders shares-exceed',
    ]);
  });

  test('a term may end on the day it begins, not before; proof is a document that is there', () => {
    const term = (until: string) => held('hold', { from: '2026-09-10', until });
    expect(holding(term('2026-09-10'))).toEqual([]);
    expect(holding(held('hold', { until: '2026-01-01' }))).toEqual([]);
    expect(holding(term('2026-09-09'))).toEqual(['holders[0].rights[0] ends-before-it-begins']);
    expect(holding(held('hold', { proofs: ['D-1', 'D-9'] }))).toEqual([
      'holders[0].rights[0] no-such-document',
    ]);
  });
});

describe('follow-ups', () => {
  test('a transfer to the same party, and a document that is not there', () => {
    const transfer = (transferee: string, document: string) =>
      defectsOf({
        kind: 'transfer',
        transferor: { ...party, identifier: '91110000600037341L' },
        transferee: { ...party, identifier: transferee },
        rights: ['hold'],
        attachments: [{ kind: 'transferContract', document }],
      });
    expect(transfer('91110000600037341L', 'D-1')).toContain('transferee.identifier same-party');
    expect(transfer('91310000MA1FL0LE6P', 'D-1')).not.toContain('transferee.identifier same-party');
    expect(transfer('91310000MA1FL0LE6P', 'D-9')).toContain(
      'attachments.transferContract no-such-document',
    );
  });

  test('a change of nothing, a renewal without a time or beyond the limit, an unknown ground', () => {
    expect(defectsOf({ kind: 'change', applicants: [], changes: [], attachments })).toContain(
      'changes missing',
    );
    expect(defectsOf({ kind: 'renewal', applicants: [], attachments })).toContain(
      'validityMonths missing',
    );
    const renewal = (validityMonths: number) =>
      defectsOf({ kind: 'renewal', applicants: [], validityMonths, attachments });
    expect(renewal(60)).not.toContain('validityMonths longer-than-allowed');
    expect(renewal(61)).toContain('validityMonths longer-than-allowed');
    const [known] = nationalRules.cancellationGrounds;
    const cancelled = (ground: string) =>
      defectsOf({ kind: 'cancellation', applicants: [], ground, reason: 'over', attachments });
    expect(cancelled('dislike')).toContain('ground unknown-ground');
    expect(cancelled(known?.id ?? '')).not.toContain('ground unknown-ground');
  });
});
