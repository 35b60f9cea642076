import { isIncompleteProfile } from '../../app/outcome.ts';
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

interface ProfileOptions extends MeasureOptions {
  readonly full?: boolean;
}

export function addProfile({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('profile')
    .description(
      text(
        'Measure tables and say what their columns mean.',
        '测量数据表（数据剖析），并识别字段含义。',
      ),
    )
    .argument(sourceArgument.name, say(session, sourceArgument.texts))
    .option(
      '--full',
      text(
        'also duplicate rows, measures of pairs and every exact distinct count',
        '另含重复行、字段对测度和全部精确的不同值计数',
      ),
    );
  addMeasureOptions(command, session);
  addSharedOptions(command, session);
  addExamples(command, session, [
    ['assay profile orders.parquet', { en: 'one file', zh: '剖析一个文件' }],
    ['assay profile data/ --full --json > profile.json', { en: 'everything', zh: '输出全部测度' }],
    ['assay profile big.csv --sample 100000', { en: 'a sample', zh: '只测量样本' }],
  ]);
  command.action(async (sources: string[], options: ProfileOptions) => {
    finish(await profile(sources, options, session));
  });
}

async function profile(
  sources: readonly string[],
  options: ProfileOptions,
  session: Session,
): Promise<ExitCode> {
  const { profileSource } = await import('../../app/measure/profile-source.ts');
  const { profileText } = await import('../../app/show-report.ts');
  const settings = settingsFrom(options, session);
  const measured = await withProgress(session, options, (work) =>
    profileSource(sources, settings, {
      effects: session.effects,
      full: options.full === true,
      ...work,
    }),
  );
  await tellResult(session, options, {
    name: 'profile',
    document: measured,
    text: (style) => profileText(measured, style),
  });
  return isIncompleteProfile(measured) ? exitCodes.incomplete : exitCodes.done;
}
