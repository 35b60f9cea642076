import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import {
  aggregate,
  as,
  ascending,
  binary,
  call,
  cast,
  column,
  countRows,
  literal,
  sumOf,
  table,
  tryCast,
} from '../../src/sql/build.ts';

/** What every engine must do. `fill` makes the table `t` of rows `(id, name)`: (1, 'a'), (2, null), (3, 'c'). */
export function engineContract(open: () => Promise<Engine & { fill: () => Promise<void> }>): void {
  let engine: Engine & { fill: () => Promise<void> };
  beforeAll(async () => {
    engine = await open();
    await engine.fill();
  });
  afterAll(() => engine.close());
  const t = table('t');

  test('rows come in the asked order, null last, columns by name', async () => {
    const { columns, rows } = await engine.query({
      select: [as('name', column('name')), as('id', column('id'))],
      from: t,
      orderBy: [ascending(column('name'))],
    });
    expect(columns).toEqual(['name', 'id']);
    expect(rows).toEqual([
      ['a', 1],
      ['c', 3],
      [null, 2],
    ]);
  });

  test('whole numbers beyond 2^53 come as bigint, smaller ones as number', async () => {
    const huge = 9_007_199_254_740_993n;
    const { rows } = await engine.query({
      select: [as('big', sumOf(literal(huge), 'hugeint')), as('small', countRows())],
      from: t,
    });
    expect(rows).toEqual([[huge * 3n, 3]]);
  });

  test('a cast that cannot hold is null where asked, and fails the query where not', async () => {
    const text = column('name');
    const { rows } = await engine.query({
      select: [as('held', aggregate('count', tryCast(text, 'integer')))],
      from: t,
    });
    expect(rows).toEqual([[0]]);
    await expect(
      engine.query({ select: [as('x', aggregate('max', cast(text, 'integer')))], from: t }),
    ).rejects.toThrow();
  });

  test('a kept result is read again until it is dropped', async () => {
    const kept = await engine.keep('kept "x"', { select: [as('id', column('id'))], from: t });
    expect(kept).toBe(3);
    const again = { select: [as('n', countRows())], from: table('kept "x"') };
    expect((await engine.query(again)).rows).toEqual([[3]]);
    await engine.drop('kept "x"');
    await expect(engine.query(again)).rejects.toThrow();
  });

  test('a defined statement is read like a table', async () => {
    await engine.define('defined; --', {
      select: [as('twice', binary('*', column('id'), literal(2)))],
      from: t,
    });
    const { rows } = await engine.query({
      select: [as('sum', sumOf(column('twice')))],
      from: table('defined; --'),
    });
    expect(rows).toEqual([[12]]);
  });

  test('numbers come as doubles, null as NaN', async () => {
    const length = cast(call('length', column('name')), 'double');
    const [ids, lengths] = await engine.numbers({
      select: [as('id', cast(column('id'), 'double')), as('length', length)],
      from: t,
      orderBy: [ascending(column('id'))],
    });
    expect(ids).toEqual(Float64Array.of(1, 2, 3));
    expect(lengths).toEqual(Float64Array.of(1, Number.NaN, 1));
  });

  test('the head, the position and the row before follow the order of the source', async () => {
    const position = { kind: 'sourcePosition' } as const;
    const before = { kind: 'previousRow', of: column('id') } as const;
    const { rows } = await engine.query({
      select: [as('position', column('p')), as('id', column('id')), as('before', column('b'))],
      from: {
        kind: 'subquery',
        select: {
          select: [as('p', position), as('id', column('id')), as('b', before)],
          from: { kind: 'head', name: 't', rows: 2 },
        },
        as: 'numbered',
      },
      orderBy: [ascending(column('p'))],
    });
    expect(rows).toEqual([
      [0, 1, null],
      [1, 2, 1],
    ]);
  });

  test('a signal stops a query before it starts', async () => {
    const signal = AbortSignal.abort();
    await expect(
      engine.query({ select: [as('n', countRows())], from: t }, { signal }),
    ).rejects.toThrow();
  });
}
