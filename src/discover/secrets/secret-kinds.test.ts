import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../../../test/discover/profiled-tables.ts';
import { as, call, literal, table } from '../../sql/build.ts';
import { secretIn } from './cell-secrets.ts';
import { enginePattern, secretHint, secretKinds, shortestSecret } from './secret-kinds.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
  await engine.run('CREATE TABLE one AS SELECT 1 AS x');
});
afterAll(() => engine.remove());

// Put together here, so that no scanner takes this file for a leak.
const filler = 'Abcd1234'.repeat(8);
const prefixed = (prefix: string, length: number) => `${prefix}${filler.slice(0, length)}`;
const base64 = (text: string) => Buffer.from(text).toString('base64url');
const token = [base64('{"alg":"HS256"}'), base64('{"sub":"1234"}'), filler.slice(0, 43)].join('.');
const pem = (what: string) => `-----BEGIN ${what}-----`;

const vectors: Record<string, { readonly yes: readonly string[]; readonly no: readonly string[] }> =
  {
    'private-key': {
      yes: [pem('PRIVATE KEY'), pem('RSA PRIVATE KEY'), pem('PGP PRIVATE KEY BLOCK')],
      no: [pem('PUBLIC KEY'), pem('CERTIFICATE'), 'BEGIN PRIVATE KEY', 'a private key is needed'],
    },
    'cloud-key': {
      yes: [
        `AKIA${'ABCD2345'.repeat(2)}`,
        prefixed('AIza', 35),
        prefixed('LTAI', 20),
        prefixed('AKID', 32),
        prefixed('ghp_', 36),
        prefixed('github_pat_', 60),
        prefixed('glpat-', 20),
        prefixed('xoxb-', 24),
        prefixed('sk_live_', 24),
        `see ${prefixed('sk-', 48)}.`,
        `DefaultEndpointsProtocol=https;AccountName=shop;${prefixed('AccountKey=', 64)}${filler.slice(0, 22)}==;`,
        `Endpoint=sb://shop.example.org/;SharedAccessKeyName=all;${prefixed('SharedAccessKey=', 43)}=`,
        `{"type": "service_account", "private_key_id": "${'0a1b2c3d'.repeat(5)}"}`,
        prefixed('GOCSPX-', 28),
      ],
      no: [
        'AKIA',
        `akia${'abcd2345'.repeat(2)}`,
        prefixed('sk-', 12),
        prefixed('task-', 40),
        'AccountName=shop;EndpointSuffix=core',
        'AccountKey=see vault',
        `private_key_id: ${'0a1b2c3d'.repeat(4)}`,
        '"private_key_id": null',
        'SharedAccessKeyName=all',
      ],
    },
    jwt: {
      yes: [token, `Bearer ${token}`],
      no: [token.slice(0, 30), 'eyJhbGciOiJIUzI1NiJ9', 'a.b.c', `x${token}`],
    },
    'connection-string': {
      yes: [
        'postgres://app:Tr0ub4dor@db.example.org:5432/shop',
        'redis://:hunter2@cache.example.org',
        'Server=db.example.org;Database=shop;User Id=app;Pwd=abc;',
        'Password=abc;User Id=app;Server=db.example.org',
        'Data Source=db.example.org;Initial Catalog=shop;Password=Tr0ub4dor',
      ],
      no: [
        'https://example.org:8080/path?to=x@y',
        'postgres://db.example.org/shop',
        'mailto:someone@example.org',
        'Server=db.example.org;Database=shop',
        'Server=db.example.org;Trusted_Connection=True',
        'Server=db.example.org;Password=',
        'Server=db.example.org;Password=***',
        'Password=;Server=db.example.org',
      ],
    },
    'password-assignment': {
      yes: [
        'password = hunter2hunter2',
        'DB_PASSWORD=hunter2hunter2',
        '"api_key": "ABCDEFGH12345678"',
        'Secret：ABCDEFGH12345678',
        '密码:a1b2c3d4',
        '登录口令：Ab12345678',
      ],
      no: [
        'password: ********',
        'password=<your password>',
        'password: short',
        'reset your password by mail',
        '密码：请联系管理员重置后再登录',
        'compassword=hunter2hunter2',
        'the secretary: Alexandra Smith',
      ],
    },
  };
const cells = Object.values(vectors).flatMap(({ yes, no }) => [...yes, ...no]);

test('every kind has positive and negative vectors', () => {
  expect(Object.keys(vectors)).toEqual(secretKinds.map(({ id }) => id));
});

test.each(Object.entries(vectors))('%s is told from what looks like it', (id, { yes, no }) => {
  for (const cell of yes) expect([cell, secretIn(cell)?.id]).toEqual([cell, id]);
  for (const cell of no) expect([cell, secretIn(cell)]).toEqual([cell, undefined]);
});

/** What the engine says: the hint, and each kind. */
async function inEngine(cell: string): Promise<readonly unknown[]> {
  const patterns = [{ pattern: secretHint, ignoreCase: true } as const, ...secretKinds];
  const select = patterns.map((kind, i) =>
    as(`${i}`, call('regexFinds', literal(cell), literal(enginePattern(kind)))),
  );
  const { rows } = await engine.query({ select, from: table('one') });
  return rows[0] ?? [];
}

test('the engine reads every pattern as JavaScript does, and the hint rules no secret out', async () => {
  const near = fc
    .tuple(
      fc.constantFrom(...cells),
      fc.nat(70),
      fc.constantFrom('', ' ', 'a', '.', '：', '密', '\n'),
    )
    .map(([cell, at, put]) => cell.slice(0, at) + put + cell.slice(at + 1));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constantFrom(...cells), near), async (cell) => {
      const [hinted, ...kinds] = await inEngine(cell);
      const first = secretKinds[kinds.indexOf(true)];
      expect(secretIn(cell)?.id).toBe(first?.id);
      if (first !== undefined) expect(hinted).toBe(true);
      if (cell.length < shortestSecret) expect(first).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});
