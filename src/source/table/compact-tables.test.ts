import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

it('holds more small tables than would fit in memory unpacked', { timeout: 120_000 }, async () => {
  const columns = Array.from({ length: 400 }, (_, at) => at);
  for (let file = 0; file < 45; file += 1) {
    const header = columns.map((at) => `c${at}`).join(',');
    fixture.write(`wide/t${file}.csv`, `${header}\n${columns.join(',')}\n${columns.join(',')}\n`);
  }
  const { tables, unreadable } = await fixture.open();
  expect(unreadable).toEqual([]);
  expect(tables).toHaveLength(45);
  expect(await fixture.rows(tables[0] ?? expect.fail())).toHaveLength(2);
});
