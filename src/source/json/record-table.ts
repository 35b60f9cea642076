import { createTextTable, type TextAppender } from '../../engine/duckdb/text-appender.ts';
import type { TableColumn } from '../../vocabulary/table.ts';
import type { LoadContext, LoadedText } from '../load-context.ts';
import { createColumnNamer } from '../table/column-names.ts';
import { createRejectionLog } from '../table/rejection-log.ts';
import { createRowPositions, type RowPosition } from '../table/row-positions.ts';
import { tooManyColumns } from '../table/table-problems.ts';
import { invalidJsonLine, notARecord } from './json-problems.ts';
import type { ParsedRecord, RecordShape } from './parse-record.ts';

/** Fills a table from records whose keys are not known beforehand. */
export interface RecordTable {
  readonly add: (record: ParsedRecord, line: number) => Promise<void>;
  readonly reject: (line: number, reason?: ReturnType<typeof invalidJsonLine>) => void;
  readonly finish: () => Promise<
    Pick<LoadedText, 'columns' | 'rows' | 'rejections' | 'positionOf'>
  >;
}

/** A column is added where its key is first met; earlier rows are null in it. */
export function createRecordTable(
  file: string,
  relation: string,
  context: LoadContext,
): RecordTable {
  const columns: TableColumn[] = [];
  const keys = new Map<string, number>();
  const nameColumn = createColumnNamer();
  const rejections = createRejectionLog();
  const positions = createRowPositions();
  let appender: TextAppender | undefined;
  let shape: RecordShape | undefined;
  let record = 0;
  let rows = 0;

  const addKey = (key: string): TableColumn => {
    const column = nameColumn(key, columns.length);
    keys.set(key, columns.length);
    columns.push(column);
    const { limits } = context;
    if (columns.length > limits.columns) {
      throw tooManyColumns({ found: columns.length, limit: limits.columns });
    }
    return column;
  };
  const prepare = async (cells: ParsedRecord['cells']): Promise<TextAppender> => {
    const added = [...cells.keys()].filter((key) => !keys.has(key)).map(addKey);
    if (appender === undefined) {
      appender = await createTextTable(
        context.engine,
        relation,
        columns.map(({ name }) => name),
      );
      return appender;
    }
    for (const { name } of added) await appender.addColumn(name);
    return appender;
  };
  const reject: RecordTable['reject'] = (line, reason = invalidJsonLine({})) => {
    record += 1;
    rejections.row({ where: { file, line }, reason });
  };
  return {
    add: async (parsed, line) => {
      shape ??= parsed.shape;
      if (parsed.shape !== shape) return reject(line, notARecord({}));
      if (parsed.cells.size === 0 && columns.length === 0) return reject(line, notARecord({}));
      const table = await prepare(parsed.cells);
      const row: (string | null)[] = Array.from({ length: columns.length }, () => null);
      for (const [key, cell] of parsed.cells) row[keys.get(key) ?? 0] = cell;
      table.append(row);
      record += 1;
      rows += 1;
      positions.add({ record, line } satisfies RowPosition);
    },
    reject,
    finish: async () => {
      await appender?.finish();
      return { columns, rows, rejections: rejections.all(), positionOf: positions.at };
    },
  };
}
