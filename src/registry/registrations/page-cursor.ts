import { z } from 'zod';
import { badCursor } from '../registry-problems.ts';

/** Where a page ended: the moment and the id of its last row, newest first. */
const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

/** What stands before a page: the moment and id that its rows come after. */
export interface PageEnd {
  readonly at: Date;
  readonly id: string;
}

/** A page of rows, newest first. `next` leads to the one after, where there is one. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly next?: string;
}

/** Takes one row more than a page holds, so that it is known whether another follows. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  endOf: (row: Row) => PageEnd,
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items };
  const { at, id } = endOf(last);
  const next = Buffer.from(JSON.stringify([at.toISOString(), id])).toString('base64url');
  return { items, next };
}

/** Raises `registry.bad-cursor`. */
export function readPageEnd(cursor: string): PageEnd {
  const parsed = cursorSchema.safeParse(parse(cursor));
  if (!parsed.success) throw badCursor({});
  const [at, id] = parsed.data;
  return { at: new Date(at), id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
