import { z } from 'zod';
import { textsSchema } from '../../vocabulary/texts-schema.ts';
import { readDocument } from '../read-document.ts';
import { addDays, type Day } from './days.ts';

const span = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(\/\d{4}-\d{2}-\d{2})?$/)
  .refine((text) => text.split('/').every((day) => z.iso.date().safeParse(day).success));

const calendarDocumentSchema = z.strictObject({
  schema: z.literal('assay-working-calendar/1'),
  id: z.string().min(1),
  name: textsSchema,
  /** Where the days come from, with the version of it. */
  source: z.string().min(1),
  /** A year is covered only where it stands here: holidays of later years are not announced yet. */
  years: z.record(
    z.string().regex(/^\d{4}$/),
    z.strictObject({
      /** Days off, as days or spans `first/last`. */
      holidays: z.array(span),
      /** Days of a weekend on which people work to make up for a holiday (调休). */
      makeUpDays: z.array(span),
    }),
  ),
});

/** Which days people work, for the years that are known. */
export interface WorkingCalendar {
  readonly id: string;
  readonly years: ReadonlySet<string>;
  readonly holidays: ReadonlySet<Day>;
  readonly makeUpDays: ReadonlySet<Day>;
}

/**
 * A working calendar from its YAML or JSON text. `file` is named where it is faulty.
 * @throws Problem `rights.document-invalid`
 */
export function readWorkingCalendar(text: string, file: string): WorkingCalendar {
  const { id, years } = readDocument(calendarDocumentSchema, text, file);
  const all = Object.values(years);
  return {
    id,
    years: new Set(Object.keys(years)),
    holidays: new Set(all.flatMap((year) => year.holidays.flatMap(daysOf))),
    makeUpDays: new Set(all.flatMap((year) => year.makeUpDays.flatMap(daysOf))),
  };
}

/** A calendar with the years of a later one in place of its own. */
export function mergedCalendar(
  before: WorkingCalendar | undefined,
  later: WorkingCalendar,
): WorkingCalendar {
  if (before === undefined) return later;
  const kept = (days: ReadonlySet<Day>) =>
    [...days].filter((day) => !later.years.has(day.slice(0, 4)));
  return {
    id: later.id,
    years: new Set([...before.years, ...later.years]),
    holidays: new Set([...kept(before.holidays), ...later.holidays]),
    makeUpDays: new Set([...kept(before.makeUpDays), ...later.makeUpDays]),
  };
}

function daysOf(text: string): Day[] {
  const [first = '', last = first] = text.split('/');
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
