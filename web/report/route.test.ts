import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatRoute, type Place, parseRoute } from './route.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' });
const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom<Place>({ page: 'portfolio' }, { page: 'assets' }, { page: 'files' }),
  fc.record({ page: fc.constant('asset'), asset: name }),
  fc.record({ page: fc.constant('asset'), asset: name, evidence: name }),
  fc.record({ page: fc.constant('value'), asset: name }),
  fc.record({ page: fc.constant('value'), asset: name, evidence: name }),
  fc.record({ page: fc.constant('ledger'), asset: name }),
  fc.record({ page: fc.constant('table'), asset: name, table: name }),
  fc.record({ page: fc.constant('portfolio'), evidence: name }),
  fc.record({ page: fc.constant('column'), asset: name, table: name, column: name }),
  fc.record({
    page: fc.constant('column'),
    asset: name,
    table: name,
    column: name,
    evidence: name,
  }),
);

test('every address comes back as the route it was made from, whatever the names hold', () => {
  fc.assert(
    fc.property(
      place,
      fc.constantFrom('en', 'zh', undefined),
      fc.constantFrom('light', 'dark', undefined),
      (shown, language, theme) => {
        const route = {
          place: shown,
          ...(language === undefined ? {} : { language }),
          ...(theme === undefined ? {} : { theme }),
        } as const;
        expect(parseRoute(formatRoute(route))).toEqual(route);
      },
    ),
  );
});

test.each(['', '#', '#/', '#/nowhere', '#/asset', '#/%E0%A4%A?lang=fr'])(
  'the unknown address %j is the portfolio, without a choice',
  (hash) => {
    expect(parseRoute(hash)).toEqual({ place: { page: 'portfolio' } });
  },
);
