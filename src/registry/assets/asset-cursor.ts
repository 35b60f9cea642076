import { z } from 'zod';
import { assetOrders } from '../../vocabulary/registry/assets/asset.ts';
import { badCursor } from '../registry-problems.ts';

/** Where a page ended: the sort keys of its last asset. */
const cursorSchema = z.strictObject({
  order: z.enum(assetOrders),
  keys: z.array(z.string().max(2000)).min(2).max(3),
});
export type Cursor = z.infer<typeof cursorSchema>;

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** Raises `registry.bad-cursor`. */
export function readCursor(text: string): Cursor {
  const parsed = cursorSchema.safeParse(parse(text));
  if (!parsed.success || !keysFit(parsed.data)) throw badCursor({});
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

const number = z.string().regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/);
const keys = {
  relevance: z.tuple([number, z.string(), z.uuid()]),
  name: z.tuple([z.string(), z.uuid()]),
  score: z.tuple([number, z.uuid()]),
  changed: z.tuple([z.string().regex(/^[\d\-:. +]{10,40}$/), z.uuid()]),
};

/** A forged cursor is refused here: the database would answer it with an error. */
function keysFit(cursor: Cursor): boolean {
  return keys[cursor.order].safeParse(cursor.keys).success;
}
