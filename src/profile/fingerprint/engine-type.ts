/** DuckDB's types by how their values are encoded. */
export type EngineType =
  | { readonly family: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly family: 'json' | 'nested'; readonly form: string }
  | {
      readonly family:
        | 'empty'
        | 'boolean'
        | 'integer'
        | 'double'
        | 'date'
        | 'time'
        | 'time-nanos'
        | 'timestamp'
        | 'timestamp-nanos'
        | 'timestamp-utc'
        | 'text'
        | 'binary'
        /** Not text, but its printed form is one spelling for each value. */
        | 'printed';
    };

type SimpleFamily = Exclude<EngineType['family'], 'decimal' | 'json' | 'nested'>;

const families = new Map<string, SimpleFamily>([
  ['"NULL"', 'empty'],
  ['BOOLEAN', 'boolean'],
  ['TINYINT', 'integer'],
  ['SMALLINT', 'integer'],
  ['INTEGER', 'integer'],
  ['BIGINT', 'integer'],
  ['HUGEINT', 'integer'],
  ['UTINYINT', 'integer'],
  ['USMALLINT', 'integer'],
  ['UINTEGER', 'integer'],
  ['UBIGINT', 'integer'],
  ['UHUGEINT', 'integer'],
  ['FLOAT', 'double'],
  ['DOUBLE', 'double'],
  ['DATE', 'date'],
  ['TIME', 'time'],
  ['TIME_NS', 'time-nanos'],
  ['TIMESTAMP', 'timestamp'],
  ['TIMESTAMP_S', 'timestamp'],
  ['TIMESTAMP_MS', 'timestamp'],
  ['TIMESTAMP_NS', 'timestamp-nanos'],
  ['TIMESTAMP WITH TIME ZONE', 'timestamp-utc'],
  ['VARCHAR', 'text'],
  ['BLOB', 'binary'],
]);

/** Reads a type name as DuckDB's DESCRIBE prints it. */
export function engineType(name: string): EngineType {
  const decimal = /^DECIMAL\((\d+),\s*(\d+)\)$/.exec(name);
  if (decimal) {
    return { family: 'decimal', precision: Number(decimal[1]), scale: Number(decimal[2]) };
  }
  const family = families.get(name);
  if (family !== undefined) return { family };
  if (name === 'JSON') return { family: 'json', form: name };
  const nested = /\]$/.test(name) || /^(STRUCT|MAP|UNION|VARIANT)\b/.test(name);
  return nested ? { family: 'nested', form: name } : { family: 'printed' };
}
