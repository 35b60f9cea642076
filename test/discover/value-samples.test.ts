import { expect, test } from 'vitest';
import { compactForm, textForm } from '../../src/discover/semantic/normalise.ts';
import type { SemanticType } from '../../src/discover/semantic/semantic-type.ts';
import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';
import { boundsTest, shapeOf } from '../../src/discover/semantic/value-shape.ts';
import { seeded } from './samples/random.ts';
import { sampleOf, templates } from './samples/type-samples.ts';
import { lookalikes, values } from './samples/value-samples.ts';

const forms = { text: textForm, compact: compactForm };

/** As a column's values are looked at: in the spelling of the type, within its bounds. */
function matches(type: SemanticType, value: string): boolean {
  const text = forms[type.form](value);
  return boundsTest(type.bounds ?? {})(shapeOf(text)) && type.matches(text, { asOf: '2026-11-23' });
}

test.each(semanticTypes.map((type) => [type.id, type] as const))(
  '%s matches a value of it, and not what looks like one',
  (id, type) => {
    const value = values[id] ?? (id in templates ? sampleOf(type, seeded(3)) : '');
    const lookalike = lookalikes[id];
    expect({ value: matches(type, value), lookalike }).toEqual({
      value: true,
      lookalike: expect.any(String),
    });
    expect(matches(type, lookalike ?? '')).toBe(false);
  },
);

test('every sample is of a type that there is', () => {
  const known = new Set(semanticTypes.map(({ id }) => id));
  const listed = [...Object.keys(values), ...Object.keys(lookalikes)];
  expect(listed.filter((id) => !known.has(id))).toEqual([]);
});
