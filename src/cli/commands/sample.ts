import { mostSampleRows } from '../../vocabulary/codes/sample-rows.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readSampleRows, readSeed } from '../option-values.ts';
import {
  addMeasureOptions,
  type MeasureOptions,
  settingsFrom,
  sourceArgument,
} from '../options.ts';
import { type Session, say } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';

interface SampleOptions extends MeasureOptions {
  readonly table: string;
  readonly rows?: number;
  readonly seed: number;
}

const usualRows = 20;

export function addSample({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('sample')
    .description(
      text(
        'Draw rows of a table and write their shapes; no value leaves, and direct identifiers not even as shapes.',
        '抽取数据表的若干行并写出其形态；不含任何取值，直接标识符连形态也不写出。',
      ),
    )
    .argument(sourceArgument.name, say(session, sourceArgument.texts))
    .requiredOption(
      '--table <id>',
      text('the table, by its id in a report', '数据表（报告中的 id）'),
    )
    .requiredOption(
      '--seed <number>',
      text('what the rows are drawn by: that of the request', '抽样种子，以请求中所载为准'),
      readSeed,
    )
    .option(
      '--rows <number>',
      text(
        `how many, at most ${mostSampleRows} (default: ${usualRows})`,
        `行数，至多 ${mostSampleRows}（默认 ${usualRows}）`,
      ),
      readSampleRows,
    );
  addMeasureOptions(command, session);
  addSharedOptions(command, session);
  addExamples(command, session, [
    [
      'assay sample data/ --table orders --rows 20 --seed 7 --out masked/',
      { en: 'for a request in the registry', zh: '用于登记簿中的抽样请求' },
    ],
  ]);
  command.action(async (sources: string[], options: SampleOptions) => {
    finish(await sample(sources, options, session));
  });
}

async function sample(
  sources: readonly string[],
  options: SampleOptions,
  session: Session,
): Promise<ExitCode> {
  const { sampleTable } = await import('../../app/sample/sample-table.ts');
  const { table, rows = usualRows, seed } = options;
  const settings = {
    ...settingsFrom(options, session),
    cache: false,
    drawn: { table, rows, seed },
  };
  const masked = await withProgress(session, options, (work) =>
    sampleTable(sources, settings, { effects: session.effects, ...work }),
  );
  const words = { en: 'Shapes of {rows} rows of {table}.', zh: '{table} 的 {rows} 行形态。' };
  const told = say(session, words)
    .replace('{rows}', String(masked.rows.length))
    .replace('{table}', masked.table);
  await tellResult(session, options, { name: 'sample', document: masked, text: () => told });
  return exitCodes.done;
}
