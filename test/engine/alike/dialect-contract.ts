import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  enginePattern,
  secretHint,
  secretKinds,
} from '../../../src/discover/secrets/secret-kinds.ts';
import type { Cell, Engine } from '../../../src/engine/engine.ts';
import { booleanReadings } from '../../../src/profile/readings/boolean.ts';
import { dateReading, dateSpellings } from '../../../src/profile/readings/date.ts';
import {
  decimalReadings,
  doubleReading,
  integerReading,
} from '../../../src/profile/readings/number.ts';
import type { Reading } from '../../../src/profile/readings/reading.ts';
import { timeReading, timestampReading } from '../../../src/profile/readings/time.ts';
import { isPadded, trimmed } from '../../../src/profile/text/cell-text.ts';
import { textPatterns } from '../../../src/profile/text/text-shape.ts';
import { isMissingCell } from '../../../src/profile/types/missing-sql.ts';
import { readAs } from '../../../src/profile/types/typed-view.ts';
import {
  as,
  ascending,
  call,
  cast,
  column,
  literal,
  table,
  tryCast,
} from '../../../src/sql/build.ts';
import type { Expression, SqlType } from '../../../src/sql/tree.ts';
import { awkwardTexts } from './awkward-texts.ts';
import { duckDbUnderTest } from './duckdb-under-test.ts';
import type { EngineUnderTest, HoldingEngine } from './engine-under-test.ts';
import type { LogicalTable } from './logical-table.ts';

const texts: LogicalTable = {
  name: 'awkward_texts',
  columns: [{ name: 'text', type: 'text' }],
  features: [],
  rows: awkwardTexts(1500, 7).map((text) => [text]),
};

const text = column('text');
const from = table(texts.name);

/** What an expression over each text is, as text. */
type Question = readonly [name: string, asText: Expression];

const asText = (value: Expression) => cast(value, 'text');

const orders = ['day-first', 'month-first'] as const;
const wide: ReadonlySet<Reading> = new Set(decimalReadings());
const readings: readonly Reading[] = [
  ...booleanReadings,
  integerReading,
  ...wide,
  ...decimalReadings({ whole: 12, scale: 2 }),
  doubleReading,
  timeReading,
  ...orders.flatMap((order) => {
    const used = dateSpellings.filter(({ needs }) => needs === undefined || needs === order);
    return [dateReading(order, used), timestampReading(order, used)];
  }),
];

const readingQuestions: readonly Question[] = readings.map((reading, index) => {
  const value = readAs(reading, text);
  // So many digits as the readings of text in general allow for are a double.
  const isDouble = reading.type === 'double' || (reading.type === 'decimal' && wide.has(reading));
  const shown = isDouble ? call('doubleText', value) : asText(value);
  return [`${index} ${reading.type} ${reading.format}`.slice(0, 60), shown];
});

const finds = (pattern: string) => asText(call('regexFinds', text, literal(pattern)));
const patternQuestions: readonly Question[] = [
  ...Object.entries(textPatterns).map(([name, pattern]): Question => [name, finds(pattern)]),
  ...secretKinds.map((kind): Question => [kind.id, finds(enginePattern(kind))]),
  ['secret hint', finds(secretHint)],
];

const functionQuestions: readonly Question[] = [
  ['missing', asText(isMissingCell(text))],
  ['padded', asText(isPadded(text))],
  ['trimmed', trimmed(text)],
  ['length', asText(call('length', text))],
  ['byteLength', asText(call('byteLength', text))],
  ['lower', call('lower', text)],
  ['upper', call('upper', text)],
  ['left', call('left', text, literal(3))],
  ['position', asText(call('position', text, literal('-')))],
  ['replace', call('replace', text, literal('-'), literal("'\\"))],
  ['endsWith', asText(call('endsWith', text, literal('é')))],
  ['concat', call('concat', text, literal('|'), literal(null), text)],
  ['sha256', call('sha256', text)],
];

const types: readonly SqlType[] = [
  'integer',
  'hugeint',
  'unsigned',
  'double',
  'boolean',
  'date',
  'time',
  'timestamp',
  'instant',
  { decimal: [18, 2] },
  { decimal: [38, 10] },
];
const castQuestions: readonly Question[] = types.map((type) => {
  const value = tryCast(text, type);
  return [JSON.stringify(type), type === 'double' ? call('doubleText', value) : asText(value)];
});

/** What a dialect prints must mean what the tree says: what DuckDB answers, for any text. */
export function dialectContract(adapter: EngineUnderTest): void {
  let held: HoldingEngine;
  let reference: HoldingEngine;
  beforeAll(async () => {
    held = await adapter.open();
    reference = await duckDbUnderTest.open();
    await held.load(texts);
    await reference.load(texts);
  });
  afterAll(async () => {
    await held?.close();
    await reference?.close();
  });

  const both = async (questions: readonly Question[]) => ({
    theirs: await answers(held.engine, questions),
    ours: await answers(reference.engine, questions),
  });

  describe('texts', () => {
    test.each(readingQuestions)('are read alike as %s', async (...question) => {
      const { theirs, ours } = await both([question]);
      expect(theirs).toEqual(ours);
    });

    test.each(patternQuestions)('show the pattern of %s alike', async (...question) => {
      const { theirs, ours } = await both([question]);
      expect(theirs).toEqual(ours);
    });

    test.each(functionQuestions)('give the same %s', async (...question) => {
      const { theirs, ours } = await both([question]);
      // One capital for two letters, or none: alphabets say so, and databases differ on it.
      const isPlain = ([key]: readonly Cell[]) => !/[ßŉǰΐΰև\u1f50-\u1ffcﬀ-ﬗ]/u.test(String(key));
      expect(theirs.filter(isPlain)).toEqual(ours.filter(isPlain));
    });

    test.each(castQuestions)(
      'cast to %s: never fail, and are null or what DuckDB reads',
      async (...question) => {
        const { theirs, ours } = await both([question]);
        const kept = new Set(theirs.filter(([, value]) => value !== null).map(([key]) => key));
        expect(theirs.filter(([key]) => kept.has(key))).toEqual(
          ours.filter(([key]) => kept.has(key)),
        );
        expect(kept.size).toBeGreaterThan(0);
      },
    );
  });

  const plainText = fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom("'", '\\', "\\'", '$$', '?', ':a', '{x:String}'),
    )
    .filter((value) => !value.includes('\0'));

  test('texts, numbers and truth come back as they were written', async () => {
    const value = fc.oneof(
      plainText,
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 40 }), async (values) => {
        const select = values.map((each, index) => as(`c${index}`, literal(each)));
        const { rows } = await held.engine.query({ select, from: oneText });
        expect((rows[0] ?? []).map(plainNumber)).toEqual(values.map(plainNumber));
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  test('doubles come back to their last bit, and are written as DuckDB writes them', async () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.array(double, { minLength: 1, maxLength: 40 }), async (values) => {
        const written = values.map((each) => cast(literal(each), 'double'));
        const select = written.flatMap((each, index) => [
          as(`d${index}`, each),
          as(`t${index}`, call('doubleText', each)),
        ]);
        const theirs = (await held.engine.query({ select, from: oneText })).rows[0] ?? [];
        const ours = (await reference.engine.query({ select, from: oneText })).rows[0] ?? [];
        expect(theirs.map(noSign)).toEqual(ours.map(noSign));
        expect(theirs.filter((_, index) => index % 2 === 0).map(noSign)).toEqual(
          values.map(noSign),
        );
      }),
      { numRuns: 25, seed: 4 },
    );
  });

  test('any name comes back as it was written', async () => {
    const name = plainText.filter((each) => each.trim() !== '' && Buffer.byteLength(each) <= 60);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, {
          minLength: 1,
          maxLength: 20,
          selector: (each) => each.toLowerCase(),
        }),
        async (names) => {
          const select = names.map((each, index) => as(each, literal(index)));
          const inner = { select, from: oneText };
          const { columns, rows } = await held.engine.query({
            select: names.map((each) => as(each, column(each, 'inner "x"'))),
            from: { kind: 'subquery', select: inner, as: 'inner "x"' },
          });
          expect(columns).toEqual(names);
          expect((rows[0] ?? []).map(Number)).toEqual(names.map((_, index) => index));
        },
      ),
      { numRuns: 25, seed: 5 },
    );
  });
}

/** One row: that of the empty text. */
const oneText = {
  kind: 'subquery',
  as: 'one',
  select: {
    select: [as('text', text)],
    from,
    where: { kind: 'binary', op: '=', left: text, right: literal('') },
  },
} as const;

async function answers(
  engine: Engine,
  questions: readonly Question[],
): Promise<readonly (readonly Cell[])[]> {
  const { rows } = await engine.query({
    select: [
      as('text', text),
      ...questions.map(([, value], index) => as(`answer ${index}`, value)),
    ],
    from,
    orderBy: [ascending(text)],
  });
  return rows.map((row) => row.map(noSign));
}

/** A whole number may come as either of its types. */
function plainNumber(cell: Cell | bigint): Cell {
  return typeof cell === 'bigint' || typeof cell === 'number'
    ? String(cell).replace(/^-0$/, '0')
    : cell;
}

/** −0 counts as 0, as it does where values are grouped. */
function noSign(cell: Cell): Cell {
  if (typeof cell === 'number') return cell + 0;
  return cell === '-0.0' ? '0.0' : cell;
}
