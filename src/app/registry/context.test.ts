import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles } from '../../vocabulary/registry/roles.ts';
import { scopes } from '../../vocabulary/registry/scopes.ts';
import { authorise, type Caller, may } from './context.ts';
import { actions, permissionOf } from './permissions.ts';

const anyone = {
  account: '01890000-0000-7000-8000-000000000001',
  organisation: '01890000-0000-7000-8000-000000000002',
};

test('a person may do what one of their roles allows, and nothing else', () => {
  fc.assert(
    fc.property(fc.subarray([...roles]), fc.constantFrom(...actions), (own, action) => {
      const allowed = permissionOf(action).roles.some((role) => own.includes(role));
      expect(may({ ...anyone, roles: own }, action)).toBe(allowed);
    }),
  );
});

test('a token never reaches further than its owner', () => {
  fc.assert(
    fc.property(
      fc.subarray([...roles]),
      fc.subarray([...scopes]),
      fc.constantFrom(...actions),
      (own, reach, action) => {
        const person: Caller = { ...anyone, roles: own };
        const token: Caller = { ...person, scopes: reach };
        if (may(token, action)) {
          expect(may(person, action)).toBe(true);
          expect(reach).toContain(permissionOf(action).scope);
          expect(permissionOf(action).inPersonOnly).toBeUndefined();
        }
      },
    ),
  );
});

test('a refusal says what is missing', () => {
  const admin: Caller = { ...anyone, roles: ['admin'] };
  expect(() => authorise({ caller: { ...anyone, roles: ['viewer'] } }, 'audit.read')).toThrow(
    expect.objectContaining({ code: 'access.forbidden' }),
  );
  expect(() => authorise({ caller: { ...admin, scopes: ['write'] } }, 'audit.read')).toThrow(
    expect.objectContaining({ code: 'access.scope-missing' }),
  );
  expect(() => authorise({ caller: { ...admin, scopes } }, 'member.change')).toThrow(
    expect.objectContaining({ code: 'access.in-person-only' }),
  );
});
