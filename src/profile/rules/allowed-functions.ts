/**
 * The functions that a SQL rule may call, by what they do. Everything else is refused: what reads
 * files or settings, runs other SQL, depends on the clock or on chance, or makes much out of
 * little (`repeat`, `lpad`, `range` as a list), which the engine's memory limit does not stop in
 * time. A result may depend on the order of rows: rules run on one thread.
 */
const operators = ['+', '-', '*', '/', '//', '%', '**', '^', '||', '@', '&', '|', '<<', '>>', '~'];

const textMatching = [
  ...['~~', '!~~', '~~*', '!~~*', '~~~', 'like_escape', 'not_like_escape', 'ilike_escape'],
  ...['not_ilike_escape', '^@', 'starts_with', 'prefix', 'ends_with', 'suffix', 'contains'],
  ...['regexp_matches', 'regexp_full_match', 'regexp_extract', 'regexp_replace'],
  ...['position', 'strpos', 'instr'],
];

const text = [
  ...['length', 'len', 'char_length', 'character_length', 'strlen', 'octet_length'],
  ...['lower', 'lcase', 'upper', 'ucase', 'trim', 'ltrim', 'rtrim', 'strip_accents'],
  ...['left', 'right', 'substring', 'substr', 'split_part', 'reverse', 'replace', 'translate'],
  ...['concat', 'concat_ws', 'nfc_normalize', 'ascii', 'unicode', 'chr', 'md5', 'sha256'],
  ...['levenshtein', 'editdist3', 'damerau_levenshtein', 'hamming', 'jaccard'],
  ...['jaro_similarity', 'jaro_winkler_similarity'],
];

const numbers = [
  ...['abs', 'ceil', 'ceiling', 'floor', 'round', 'round_even', 'trunc', 'sign', 'mod', 'fmod'],
  ...['divide', 'add', 'subtract', 'multiply', 'pow', 'power', 'sqrt', 'cbrt', 'exp', 'ln', 'log'],
  ...['log2', 'log10', 'isnan', 'isinf', 'isfinite', 'greatest', 'least', 'gcd', 'lcm', 'even'],
  ...['degrees', 'radians', 'sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2', 'pi', 'xor'],
];

const times = [
  ...['date_part', 'datepart', 'date_trunc', 'datetrunc', 'date_diff', 'datediff', 'date_sub'],
  ...['datesub', 'date_add', 'age', 'make_date', 'make_time', 'make_timestamp', 'last_day'],
  ...['year', 'quarter', 'month', 'week', 'weekofyear', 'yearweek', 'day', 'dayofmonth'],
  ...['dayofweek', 'dayofyear', 'weekday', 'isodow', 'isoyear', 'hour', 'minute', 'second'],
  ...['millisecond', 'microsecond', 'epoch', 'epoch_ms', 'epoch_us', 'epoch_ns', 'dayname'],
  ...['monthname', 'strftime', 'strptime', 'try_strptime', 'time_bucket', 'era', 'century'],
  ...['to_years', 'to_quarters', 'to_months', 'to_weeks', 'to_days', 'to_hours', 'to_minutes'],
  ...['to_seconds', 'to_milliseconds', 'to_microseconds', 'to_timestamp', 'decade', 'timezone'],
];

const choices = ['coalesce', 'ifnull', 'nullif', 'if', 'case'];

const nested = [
  ...['list_value', 'row', 'struct_pack', 'struct_extract', 'array_extract', 'list_extract'],
  ...['list_contains', 'array_contains', 'list_has', 'list_position', 'cardinality', 'map_keys'],
  ...['json_extract', 'json_extract_string', '->', '->>', 'json_valid', 'json_type', 'unnest'],
  ...['json_array_length', 'list_distinct', 'list_unique', 'list_sum', 'list_min', 'list_max'],
];

const aggregates = [
  ...['count', 'count_star', 'count_if', 'countif', 'sum', 'sum_no_overflow', 'avg', 'mean'],
  ...['fsum', 'kahan_sum', 'favg', 'min', 'max', 'arg_min', 'arg_max', 'min_by', 'max_by'],
  ...['bool_and', 'bool_or', 'every', 'any_value', 'first', 'last', 'mode', 'median', 'mad'],
  ...['quantile', 'quantile_cont', 'quantile_disc', 'percentile_cont', 'percentile_disc'],
  ...['stddev', 'stddev_pop', 'stddev_samp', 'variance', 'var_pop', 'var_samp', 'skewness'],
  ...['kurtosis', 'kurtosis_pop', 'entropy', 'corr', 'covar_pop', 'covar_samp', 'regr_slope'],
  ...['regr_intercept', 'regr_r2', 'regr_count', 'approx_count_distinct', 'bit_and', 'bit_or'],
  ...['bit_xor', 'product', 'geometric_mean', 'grouping', 'grouping_id'],
];

const windows = [
  ...['row_number', 'rank', 'dense_rank', 'rank_dense', 'percent_rank', 'cume_dist', 'ntile'],
  ...['lag', 'lead', 'first_value', 'last_value', 'nth_value'],
];

export const allowedFunctions: ReadonlySet<string> = new Set([
  ...operators,
  ...textMatching,
  ...text,
  ...numbers,
  ...times,
  ...choices,
  ...nested,
  ...aggregates,
  ...windows,
]);

/**
 * Functions whose text may be longer than what they are given. Doubled again and again they fill
 * the memory in one step, which nothing interrupts: a rule gets a few of them.
 */
export const growingFunctions: ReadonlySet<string> = new Set([
  '||',
  'concat',
  'concat_ws',
  'regexp_replace',
  'replace',
  'translate',
]);
export const mostGrowingCalls = 12;
export const longestReplacement = 2;

/** Functions that may stand in FROM: they count, and yield their rows piece by piece. */
export const allowedTableFunctions: ReadonlySet<string> = new Set([
  'range',
  'generate_series',
  'unnest',
]);

/** Names that the engine reads as the time, the user or the session unless a column has them. */
export const sessionNames: ReadonlySet<string> = new Set([
  'current_catalog',
  'current_database',
  'current_date',
  'current_role',
  'current_schema',
  'current_time',
  'current_timestamp',
  'current_user',
  'get_current_time',
  'get_current_timestamp',
  'localtime',
  'localtimestamp',
  'session_user',
  'user',
]);
