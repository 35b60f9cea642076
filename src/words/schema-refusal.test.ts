import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaRefusal } from './schema-refusal.ts';

const schema = z.strictObject({
  text: z.string().min(2).max(3),
  count: z.int().min(1).max(9),
  share: z.number().multipleOf(5),
  sure: z.boolean(),
  list: z.array(z.string()).min(1).max(2),
  group: z.strictObject({}),
  day: z.iso.date(),
  at: z.iso.datetime(),
  id: z.uuid(),
  mail: z.email(),
  site: z.url(),
  kind: z.enum(['first', 'change']),
  code: z.string().regex(/^\d{4}$/),
  either: z.union([z.number(), z.boolean()]),
  own: z.string().refine(() => false, 'an English reason of our own'),
});
const fitting = {
  text: 'ab',
  count: 1,
  share: 5,
  sure: true,
  list: ['a'],
  group: {},
  day: '2026-09-30',
  at: '2026-09-30T08:00:00Z',
  id: '01930000-0000-7000-8000-0000000f11e1',
  mail: 'a@example.org',
  site: 'https://example.org',
  kind: 'first',
  code: '0001',
  either: 1,
  own: 'x',
};
const refusalsOf = (value: unknown) => {
  const result = schema.safeParse(value);
  return (result.error?.issues ?? []).map((issue) => [issue.path.at(-1), schemaRefusal(issue)]);
};

test.each([
  ['text', undefined, '缺失，或者不是文本'],
  ['text', 'abcd', '超过 3 个字符'],
  ['text', 'a', '少于 2 个字符'],
  ['count', 0.5, '缺失，或者不是整数'],
  ['count', 10, '大于 9'],
  ['count', 0, '小于 1'],
  ['share', 7, '不是 5 的倍数'],
  ['sure', 'yes', '缺失，或者不是布尔值（true 或 false）'],
  ['list', [], '少于 1 项'],
  ['list', ['a', 'b', 'c'], '超过 2 项'],
  ['group', [], '缺失，或者不是一组字段'],
  ['day', '2026-02-30', '不是日期（例如 2026-09-30）'],
  ['at', 'now', '不是时刻（例如 2026-09-30T08:00:00Z）'],
  ['id', 'x', '不是标识（UUID）'],
  ['mail', 'x', '不是电子邮箱地址'],
  ['site', 'x', '不是网址（URL）'],
  ['kind', 'other', '不属于允许的取值：first, change'],
  ['code', 'x', '不是要求的格式'],
  ['either', 'x', '不符合任何一种允许的形式'],
  ['own', 'x', '此处不允许该值'],
])('%s: %j is refused in Chinese', (field, value, zh) => {
  const told = refusalsOf({ ...fitting, own: field === 'own' ? 'x' : undefined, [field]: value });
  expect(told.filter(([place]) => place === field)).toEqual([
    [field, { en: expect.stringMatching(/^(is|has) /), zh }],
  ]);
});

test('whatever is sent, no reason holds it, and none is English where Chinese is asked for', () => {
  const sent = fc.record(
    Object.fromEntries(Object.keys(fitting).map((name) => [name, fc.anything()])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(sent, fc.string({ minLength: 12 }), (body, secret) => {
      for (const [, refusal] of refusalsOf({ ...body, [`x${secret}`]: secret, text: secret })) {
        const { en, zh } = refusal as { en: string; zh: string };
        expect(zh).toMatch(/\p{Script=Han}/u);
        expect(zh).not.toMatch(/[a-z]+ [a-z]+ [a-z]+/i);
        expect(`${en} ${zh}`).not.toContain(secret);
      }
    }),
  );
});
