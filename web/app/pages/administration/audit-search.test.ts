import { expect, test } from 'vitest';
import { readAuditSearch } from './audit-search.ts';

test('what an address asks for is taken, what it should not is left out', () => {
  const asked = {
    account: '01930000-0000-7000-8000-0000000000aa',
    action: 'registration.deemAccepted',
    from: '2026-01-01',
  };
  expect(readAuditSearch({ ...asked, to: 'yesterday', other: 1 })).toEqual(asked);
  expect(readAuditSearch({ account: 'me', action: "x'; drop", from: 20260101 })).toEqual({});
});
