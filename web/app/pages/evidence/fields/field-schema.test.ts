import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOfForm } from '../../../../../src/app/registry/contract/fields-of-form.ts';
import { declaredField } from '../../../../../src/app/registry/declarations/declared-fields.ts';
import {
  columnFieldsSchema,
  contractDeclarationSchema,
  tableFieldsSchema,
} from '../../../../../src/vocabulary/declarations/contract-declaration.ts';
import { choiceTerms } from '../../../words/choice-terms.ts';
import { fieldTerms } from '../../../words/field-terms.ts';
import { type FieldSchema, filled, shapeOf, typedLine } from './field-schema.ts';

/** What a form shows of a schema: names of fields, and codes to choose. */
function shownIn(schema: FieldSchema, depth = 0): { names: string[]; codes: string[] } {
  const shape = shapeOf(schema, depth);
  if (shape.kind === 'choice' || shape.kind === 'choices') {
    return { names: [], codes: [...shape.codes] };
  }
  if (shape.kind === 'list') return shownIn(shape.item, depth + 1);
  if (shape.kind !== 'parts') return { names: [], codes: [] };
  const inner = shape.parts.map((part) => shownIn(part.schema, depth + 1));
  return {
    names: [...shape.parts.map(({ name }) => name), ...inner.flatMap(({ names }) => names)],
    codes: inner.flatMap(({ codes }) => codes),
  };
}

const places = [{}, { table: 'orders' }, { table: 'orders', column: 'amount' }];
const fields = places.flatMap((place) => [...fieldsOfForm(place).values()].flat());

describe('the form of a contract', () => {
  test('has every field of the schemas, and each can be answered', () => {
    const whole = Object.keys({
      ...contractDeclarationSchema.shape,
      ...tableFieldsSchema.shape,
      ...columnFieldsSchema.shape,
    });
    const roots = new Set(fields.map(({ place }) => place.parts[0]));
    expect(whole.filter((name) => !roots.has(name))).toEqual([]);
    for (const { field } of fields) expect(declaredField(field)?.field, field).toBe(field);
  });

  test('has words for every name and every choice that it shows', () => {
    const shown = fields.map(({ schema }) =>
      shownIn(z.toJSONSchema(schema, { unrepresentable: 'any' }) as FieldSchema),
    );
    const names = [
      ...fields.map(({ place }) => place.parts.at(-1) ?? ''),
      ...shown.flatMap((one) => one.names),
    ];
    expect(names.filter((name) => fieldTerms[name] === undefined)).toEqual([]);
    const codes = shown.flatMap((one) => one.codes);
    expect(codes.filter((code) => choiceTerms[code] === undefined)).toEqual([]);
  });
});

test('a line is a number where a number may stand, and a text where its digits matter', () => {
  const either = { anyOf: [{ type: 'number' }, { type: 'string' }] };
  expect(typedLine(either, '12.5')).toBe(12.5);
  expect(typedLine(either, 'daily')).toBe('daily');
  expect(typedLine({ type: 'string' }, '007')).toBe('007');
});

test('what was left empty is not sent', () => {
  expect(filled({ a: '', b: { c: null }, d: [{ e: 1, f: '' }], g: false })).toEqual({
    d: [{ e: 1 }],
    g: false,
  });
  expect(filled({ a: '' })).toBeUndefined();
});
