import { describe, expect, test } from 'vitest';
import { type Case, inForce, now, submitted } from '../../../../test/rights/registration-case.ts';
import { deadlines } from './deadlines.ts';
import { workingDaysLate } from './lateness.ts';

const limitsOf = ({ record }: Case, day: string) => deadlines(record, now(day));
const right = () => inForce('2026-09-10', '2026-09-21');
const objecting = (c: Case, day: string, objection: string) =>
  c.on(day, 'objector', { type: 'objectLater', objection });

describe('time limits that run', () => {
  test('the notice of acceptance: three working days, the last of them in time', () => {
    const due = { limit: 'acceptance', due: '2026-10-09', stopped: false, provisional: false };
    const at = (day: string) => limitsOf(submitted('2026-09-29'), day);
    expect(at('2026-09-30')).toEqual([{ ...due, left: 2, overdue: false }]);
    expect(at('2026-10-09')).toEqual([{ ...due, left: 0, overdue: false }]);
    expect(at('2026-10-10')).toEqual([{ ...due, left: 0, overdue: true }]);
  });

  test('a correction: until the day that was set', () => {
    const told = submitted('2026-11-02').on('2026-11-04', 'registrar', {
      type: 'requestCorrection',
      items: ['overview'],
      until: '2026-11-20',
      notice: 'doc-1',
    });
    const due = { limit: 'correction', due: '2026-11-20', stopped: false, provisional: false };
    expect(limitsOf(told, '2026-11-20')).toEqual([{ ...due, overdue: false }]);
    expect(limitsOf(told, '2026-11-21')).toEqual([{ ...due, overdue: true }]);
  });

  test('a right in force: its validity, and the window of renewal while nobody applied', () => {
    const validity = { limit: 'validity', due: '2031-09-17' };
    const window = { limit: 'renewalWindow', due: '2031-09-16' };
    expect(limitsOf(right(), '2031-03-16')).toMatchObject([validity]);
    expect(limitsOf(right(), '2031-03-17')).toMatchObject([window, validity]);
    const filed = right().on('2031-03-17', 'applicant', { type: 'fileRenewal', case: 'case-2' });
    expect(limitsOf(filed, '2031-03-18')).toMatchObject([validity]);
  });

  test('later objections: notice to the holder of each that he was not told of', () => {
    const first = objecting(right(), '2026-10-12', 'o-1');
    expect(limitsOf(first, '2026-10-12')).toMatchObject([
      { limit: 'objectionNotice' },
      { limit: 'validity' },
    ]);
    first.on('2026-10-13', 'registrar', { type: 'notifyHolder', notice: 'doc-5' });
    expect(limitsOf(first, '2026-10-14')).toMatchObject([{ limit: 'validity' }]);
    const second = objecting(first, '2026-11-02', 'o-2');
    const [notice, ...others] = limitsOf(second, '2026-11-02');
    expect(others).toMatchObject([{ limit: 'validity' }]);
    expect(notice?.due?.startsWith('2026-11')).toBe(true);
    // Lateness counts from the one that waits, not from the one that was told of in time.
    const context = { ...now('2026-11-02'), day: '2026-11-02' };
    expect(workingDaysLate(second.record, 'objectionNotice', context).count).toBe(0);
    expect(workingDaysLate(second.record, 'objection', context).count).toBeGreaterThan(0);
  });
});
