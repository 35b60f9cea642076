import type { TableColumn } from '../../../vocabulary/table.ts';
import { numericFindings } from '../../numbers/numeric-findings.ts';
import { maskCounts, textExtremes, textMeasures } from '../../text/text-measures.ts';
import { castableCells } from '../../types/castable-measures.ts';
import { inferType } from '../../types/infer-type.ts';
import { type MissingRule, missingRuleFor } from '../../types/missing-tokens.ts';
import { logicalTypeOf } from '../../types/physical-type.ts';
import { numberReader, readNumbers } from '../../types/typed-number.ts';
import type { ColumnFindings } from '../column-findings.ts';
import { distinctMeasures, trimmedCount } from '../distinct-measures.ts';
import { presenceMeasures, presenceOf } from '../presence-measures.ts';
import type { HashedValue } from '../weighted.ts';
import { columnValues, signatureOf } from './column-values.ts';
import type { ValuesFound } from './values-found.ts';

export interface FromValues {
  readonly query: string;
  readonly typeThreshold: number;
  readonly asOf: string;
}

/** Every measure of a column from its complete frequency table: all of them exact. */
export function findingsFromValues(
  column: TableColumn,
  values: readonly HashedValue[],
  { query, typeThreshold, asOf }: FromValues,
): ColumnFindings {
  const inference = column.untyped ? inferType(values, typeThreshold) : undefined;
  const type = inference?.type ?? logicalTypeOf(column.physicalType);
  const isText = column.untyped || type === 'text';
  const missing = isText ? (inference?.missing ?? ruleFor(values)) : undefined;
  const presence = presenceOf(values, missing);
  const read = numberReader(type, inference);
  const numeric = read && numericFindings(type, readNumbers(values, read), asOf);
  const parts = [
    { safe: presenceMeasures(presence) },
    distinctMeasures(values),
    ...(isText ? [castable(values, presence.count)] : []),
    ...(type === 'text' ? [textMeasures(values), textExtremes(values)] : []),
    ...(numeric?.parts ?? []),
  ];
  return {
    column,
    type,
    ...(inference === undefined ? {} : { inference }),
    ...(missing === undefined || presence.missingText === 0 ? {} : { missingRule: missing }),
    parts: parts.map((part) => ({ ...part, query })),
    masks: missing === undefined ? [] : maskCounts(values, missing),
    histogram: numeric?.histogram ?? null,
    values: columnValues(values, { complete: true }),
    signature: signatureOf(values),
    ...(numeric?.digits === undefined ? {} : { digits: numeric.digits }),
    ...(numeric?.days === undefined ? {} : { days: { counts: numeric.days, query } }),
    missing: presence.rows - presence.count + presence.missingText,
    misses: inference === undefined ? 0 : inference.present - inference.matched,
    count: presence.count,
    exactDistinct: values.filter((value) => value.text !== null).length,
    ...(column.untyped ? { trimmed: { ...trimmedCount(values), query } } : {}),
  };
}

function ruleFor(values: readonly HashedValue[]): MissingRule {
  return missingRuleFor(values.flatMap(({ text }) => (text === null ? [] : [text])));
}

function castable(values: readonly HashedValue[], of: number): Omit<ValuesFound, 'query'> {
  const cells = Object.entries(castableCells(values));
  return { safe: Object.fromEntries(cells.map(([name, value]) => [name, { value, of }])) };
}
