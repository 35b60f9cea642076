import { type ExitCode, exitCodes } from '../exit-codes.ts';
import {
  addMeasureOptions,
  type MeasureOptions,
  settingsFrom,
  sourceArgument,
} from '../options.ts';
import { type Session, say } from '../session.ts';
import { addSharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from './command.ts';

export function addInit({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('init')
    .description(
      text(
        'Write a data contract draft (*.odcs.yaml) from what was discovered, beside the data or to --out. What a person wrote is never changed.',
        '根据识别结果在数据旁（或 --out 指定处）生成数据合约草稿（*.odcs.yaml）；人写的内容不会被更改。',
      ),
    )
    .argument(sourceArgument.name, say(session, sourceArgument.texts));
  addMeasureOptions(command, session);
  addSharedOptions(command, session, {
    meanings: {
      out: {
        en: 'folder for the drafts (default: beside the data)',
        zh: '合约草稿的输出文件夹（默认在数据旁）',
      },
    },
  });
  addExamples(command, session, [
    ['assay init data/', { en: 'a contract beside the data', zh: '在数据旁生成合约' }],
    [
      'assay init data/ --out contracts/',
      { en: 'for data that is read-only', zh: '数据只读时写到别处' },
    ],
  ]);
  command.action(async (sources: string[], options: MeasureOptions) => {
    finish(await init(sources, options, session));
  });
}

async function init(
  sources: readonly string[],
  options: MeasureOptions,
  session: Session,
): Promise<ExitCode> {
  const { draftsText } = await import('../../app/show-report.ts');
  const { draftContracts } = await import('../../app/contracts/draft-contracts.ts');
  const { out, ...rest } = options;
  const settings = {
    ...settingsFrom(options, session),
    exclude: [],
    ...(out === undefined ? {} : { out }),
  };
  const drafted = await withProgress(session, options, (work) =>
    draftContracts(sources, settings, { effects: session.effects, ...work }),
  );
  await tellResult(session, rest, {
    name: 'init',
    document: drafted,
    text: (style) => draftsText(drafted, style),
  });
  return drafted.incomplete ? exitCodes.incomplete : exitCodes.done;
}
