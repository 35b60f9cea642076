/**
 * Every setting that a result could depend on: accounts and servers have their own. NULL, aliases and joins then mean what
 * they mean in the tree, and nothing is cut off without an error.
 */
const meaning = {
  aggregate_functions_null_for_empty: '1',
  cast_keep_nullable: '1',
  join_use_nulls: '1',
  transform_null_in: '0',
  least_greatest_legacy_null_behavior: '0',
  prefer_column_name_to_alias: '1',
  enable_positional_arguments: '1',
  enable_extended_results_for_datetime_functions: '1',
  enable_time_time64_type: '1',
  date_time_overflow_behavior: 'ignore',
  decimal_check_overflow: '1',
  // Compiled code costs a second for a long statement and may differ in the last bit.
  compile_expressions: '0',
  compile_aggregate_expressions: '0',
  compile_sort_description: '0',
  precise_float_parsing: '1',
  session_timezone: 'UTC',
  count_distinct_implementation: 'uniqExact',
  // A branch that is not taken must not fail the query.
  short_circuit_function_evaluation: 'force_enable',
  data_type_default_nullable: '0',
  final: '0',
  limit: '0',
  offset: '0',
  extremes: '0',
  use_query_cache: '0',
  read_overflow_mode: 'throw',
  group_by_overflow_mode: 'throw',
  distinct_overflow_mode: 'throw',
  join_overflow_mode: 'throw',
  sort_overflow_mode: 'throw',
  set_overflow_mode: 'throw',
  result_overflow_mode: 'throw',
  timeout_overflow_mode: 'throw',
} as const;

/** How results are written: by the type of each column, with every digit. */
const writing = {
  date_time_output_format: 'simple',
  bool_true_representation: 'true',
  bool_false_representation: 'false',
  format_tsv_null_representation: '\\N',
  output_format_tsv_crlf_end_of_line: '0',
  output_format_decimal_trailing_zeros: '1',
  output_format_json_quote_64bit_integers: '0',
  output_format_json_quote_64bit_floats: '0',
  output_format_json_quote_decimals: '0',
  output_format_json_quote_denormals: '1',
  output_format_json_escape_forward_slashes: '0',
  output_format_json_named_tuples_as_objects: '1',
  output_format_json_map_as_array_of_tuples: '0',
} as const;

/** A statement about a table of a thousand columns is longer than what people type. */
const room = {
  max_query_size: '100000000',
  max_ast_elements: '10000000',
  max_expanded_ast_elements: '10000000',
  max_ast_depth: '10000',
  max_parser_depth: '10000',
} as const;

export interface StatementLimits {
  /** What one statement may take before the server ends it. */
  readonly statementSeconds: number;
  /** How many threads of the server one statement may have; as the server wants where absent. */
  readonly threads?: number;
}

/** What a statement is sent with. `readonly` lets it read and have temporary tables alone. */
export function statementSettings({
  statementSeconds,
  threads,
}: StatementLimits): Readonly<Record<string, string>> {
  return {
    ...meaning,
    ...writing,
    ...room,
    ...(threads === undefined ? {} : { max_threads: String(threads) }),
    max_execution_time: String(statementSeconds),
    // The limit is on time, not on what the server believes that a statement will take.
    timeout_before_checking_execution_speed: '0',
    cancel_http_readonly_queries_on_client_close: '1',
    readonly: '2',
  };
}

/** Without these a statement would mean something else; a server that lacks others has no such choice to make. */
export const indispensable: ReadonlySet<string> = new Set<keyof typeof meaning>([
  'aggregate_functions_null_for_empty',
  'cast_keep_nullable',
  'join_use_nulls',
  'prefer_column_name_to_alias',
  'session_timezone',
]);
