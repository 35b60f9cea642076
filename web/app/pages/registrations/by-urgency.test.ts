import { expect, test } from 'vitest';
import type { RegistrationLine } from '../../../../src/vocabulary/registry/registration/registration-page.ts';
import { byUrgency } from './by-urgency.ts';

const line = (id: string, change: Partial<RegistrationLine>): RegistrationLine => ({
  id,
  name: id,
  kind: { en: '', zh: '' },
  state: 'underReview',
  stateTexts: { en: '', zh: '' },
  final: false,
  changedAt: '2026-11-02T00:00:00.000Z',
  ...change,
});
const running = { limit: { en: '', zh: '' }, stopped: false, overdue: false, provisional: false };

test('what is overdue stands first, then the nearest day, then clocks that stand still, then the settled', () => {
  const lines = [
    line('settled', { final: true, clock: { ...running, due: '2026-01-01' } }),
    line('stopped', { clock: { ...running, stopped: true } }),
    line('later', { clock: { ...running, due: '2026-12-01' } }),
    line('soon', { clock: { ...running, due: '2026-11-20' } }),
    line('overdue', { clock: { ...running, overdue: true, due: '2026-12-24' } }),
  ];
  expect(byUrgency(lines).map(({ id }) => id)).toEqual([
    'overdue',
    'soon',
    'later',
    'stopped',
    'settled',
  ]);
});
