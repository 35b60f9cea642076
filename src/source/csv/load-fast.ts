import { quoteName, quoteText } from '../../sql/duckdb.ts';
import type { LoadContext } from '../load-context.ts';
import type { SourceLimits } from '../source-limits.ts';
import { noRejections } from '../table/rejection-log.ts';
import { multiLinePositions } from './multi-line.ts';
import type { CsvPlan, LoadedRows } from './plan-csv.ts';

/**
 * Whether every record is sure to be read by the engine as the careful way would read it: valid
 * UTF-8, one kind of line end, no NUL, no blank line, no line beyond a limit, no backslash escape.
 */
export function canLoadFast(plan: CsvPlan, limits: SourceLimits): boolean {
  const { scan } = plan.text;
  const { dialect } = plan.detected;
  const evenLines = scan.lineEnd === 'lf' || scan.lineEnd === 'crlf';
  const plain = scan.utf8 && !plan.text.damaged && !scan.hasNul && !scan.hasBlankLine;
  const short = scan.longestLine <= Math.min(limits.lineBytes, limits.cellBytes);
  const even = plan.layout.leastWidth === plan.layout.width && dialect.escape === '"';
  const oneLineHeader = plan.layout.headers.every((name) => !/[\r\n]/.test(name));
  const split = dialect.delimiter !== undefined && oneLineHeader && !scan.hasQuotedGap;
  return evenLines && plain && short && even && split;
}

/**
 * Reads the file by the engine, strictly. Undefined where it refuses anything, or where rows and the
 * lines that they span are not all the lines of the file: then the careful way decides.
 */
export async function loadFast(
  plan: CsvPlan,
  context: LoadContext,
): Promise<LoadedRows | undefined> {
  const { engine, limits, signal } = context;
  const { layout, relation, text } = plan;
  const firstDataLine = layout.headerLine === undefined ? layout.firstLine : layout.firstLine + 1;
  const expected = text.scan.lines - (firstDataLine - 1);
  const sql = `CREATE OR REPLACE TABLE ${quoteName(relation)} AS SELECT * FROM ${reader(plan, firstDataLine - 1, limits)}`;
  try {
    await engine.run(sql, signal ? { signal } : {});
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Error && /CSV/.test(error.message)) return undefined;
    throw error;
  }
  const counted = await engine.run(`SELECT count(*) FROM ${quoteName(relation)}`);
  const rows = Number(counted.rows[0]?.[0]);
  const oneEach = (index: number) => ({ record: index + 1, line: firstDataLine + index });
  if (rows === expected) return { rows, rejections: noRejections, positionOf: oneEach };
  if (!text.scan.hasQuote || rows > expected) return undefined;
  const lines = { first: firstDataLine, count: expected, rows };
  const positionOf = await multiLinePositions(plan, lines, context);
  return positionOf && { rows, rejections: noRejections, positionOf };
}

function reader(plan: CsvPlan, skip: number, limits: SourceLimits): string {
  const names = plan.columns.map(({ name }) => `${quoteText(name)}: 'VARCHAR'`).join(', ');
  const options = [
    `columns = {${names}}`,
    `delim = ${quoteText(plan.detected.dialect.delimiter ?? ',')}`,
    `quote = '"'`,
    `escape = '"'`,
    `skip = ${skip}`,
    `max_line_size = ${limits.lineBytes}`,
    'auto_detect = false',
    'hive_partitioning = false',
    'header = false',
    `nullstr = ''`,
    'allow_quoted_nulls = false',
    'strict_mode = true',
  ];
  return `read_csv(${quoteText(plan.text.path)}, ${options.join(', ')})`;
}
