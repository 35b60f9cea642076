import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { discover } from '../discover.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const students = {
  columns: ['student_id', 'points'],
  rows: Array.from({ length: 40 }, (_, i) => [`S${1000 + i}`, String((i * 37) % 101)]),
};
const courses = {
  columns: ['course_id', 'seats'],
  rows: Array.from({ length: 12 }, (_, i) => [`C-${70 + i}`, String(20 + ((i * 7) % 30))]),
};

/** Each student takes three of the first ten courses; the rest of the cells are left empty. */
const enrolments = (without: (row: number) => boolean) => ({
  columns: ['student_id', 'course_id', 'mark'],
  rows: Array.from({ length: 120 }, (_, i) => [
    `S${1000 + (i % 40)}`,
    without(i) ? null : `C-${70 + (((i % 40) + 3 * Math.floor(i / 40)) % 10)}`,
    String(40 + ((i * 31) % 61)),
  ]),
});

async function discovered(rows: ReturnType<typeof enrolments>) {
  const tables = { courses, students, enrolments: rows };
  const profiles = [];
  for (const [name, table] of Object.entries(tables))
    profiles.push(await profileRows(engine, name, table));
  return discover(engine, profiles, { asOf, seed: 1, queries: createQueryLog() });
}

test('two references that are the key of their table relate two tables many to many', async () => {
  const { links, relationships } = await discovered(enrolments(() => false));
  expect(links).toEqual([
    {
      table: 'enrolments',
      ends: expect.arrayContaining([
        { columns: ['student_id'], to: { table: 'students', columns: ['student_id'] } },
        { columns: ['course_id'], to: { table: 'courses', columns: ['course_id'] } },
      ]),
    },
  ]);
  const to = (table: string) => relationships.find((one) => one.to.table === table);
  expect(to('courses')).toMatchObject({
    rows: 120,
    references: 120,
    parents: { rows: 12, without: 2 },
  });
  expect(to('students')).toMatchObject({ parents: { rows: 40, without: 0 } });
});

test('a reference that repeats beside the other makes no link, and gaps are counted', async () => {
  const { links, relationships } = await discovered(enrolments((i) => i % 4 === 0));
  expect(links).toEqual([]);
  const toCourses = relationships.find((one) => one.to.table === 'courses');
  expect(toCourses).toMatchObject({ rows: 120, references: 90 });
});
