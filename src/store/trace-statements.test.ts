import { expect, test } from 'vitest';
import { statementName } from './trace-statements.ts';

test.each([
  ['select "id", "name" from "asset" where "asset"."key" = $1', 'select asset'],
  ['insert into "api_token" ("id") values ($1)', 'insert api_token'],
  ['update "asset" set "name" = $1', 'update asset'],
  ['delete from "session" where "id" = $1', 'delete session'],
  ['begin isolation level repeatable read', 'begin'],
  ["select set_config('assay.purpose', $1, true)", 'select'],
  ['vacuum analyze', 'statement'],
])('%s is called %s', (text, name) => {
  expect(statementName(text)).toBe(name);
});
