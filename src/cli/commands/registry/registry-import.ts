import type { ImportedFile, ImportOutcome } from '../../../app/import/import-reports.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { readServer } from '../../option-values.ts';
import { type Session, say } from '../../session.ts';
import { addSharedOptions, type SharedOptions } from '../../shared-options.ts';
import { tokenMissing } from '../../usage.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from '../command.ts';

interface ImportOptions extends SharedOptions {
  readonly server: URL;
}

/** Together a good half minute: longer than a server takes to start anew. */
const waits = [1_000, 2_000, 5_000, 10_000, 20_000];

const texts = {
  counts: {
    en: '{files} reports: {added} added ({assessments} assessments, {newAssets} new data assets), {known} there already, {refused} refused, {notSent} not sent.',
    zh: '共 {files} 份报告：新增 {added} 份（{assessments} 项评估，{newAssets} 项新数据资产），已存在 {known} 份，被拒 {refused} 份，未发送 {notSent} 份。',
  },
  others: {
    en: '{others} other JSON documents were left alone.',
    zh: '另有 {others} 个非报告的 JSON 文档未处理。',
  },
  again: {
    en: 'Import again for what was not sent: what is there is not added twice.',
    zh: '请重新导入未发送的报告：已有的报告不会重复添加。',
  },
} satisfies Record<string, Texts>;

const outcomes: Readonly<Record<ImportedFile['outcome'], Texts>> = {
  added: { en: 'added', zh: '新增' },
  known: { en: 'there already', zh: '已存在' },
  refused: { en: 'refused', zh: '被拒' },
  'not-sent': { en: 'not sent', zh: '未发送' },
};

export function addImport({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('import')
    .argument(
      '<places...>',
      text(
        'report.json files, packed by gzip or not, or folders that hold them',
        'report.json 文件（可为 gzip 压缩），或其所在的文件夹',
      ),
    )
    .description(
      text(
        'Put many reports into a registry. Its API token stands in ASSAY_TOKEN. Done twice, it adds nothing twice.',
        '将多份报告导入登记库。API 令牌取自环境变量 ASSAY_TOKEN。重复导入不会重复添加。',
      ),
    )
    .requiredOption('--server <url>', text('where the registry is', '登记库的地址'), readServer);
  addSharedOptions(command, session, {
    idle: ['memory', 'threads', 'asOf', 'sample', 'cache'],
    because: { en: 'no data is read', zh: '不读取数据' },
    meanings: { out: { en: 'folder to write import.json to', zh: '写出 import.json 的文件夹' } },
  });
  addExamples(command, session, [
    [
      'ASSAY_TOKEN=… assay registry import reports/ --server https://registry.example',
      {
        en: 'code 0 if the registry has all of them, 5 if one was refused or not sent',
        zh: '全部已入库时代码为 0，有被拒或未发送的为 5',
      },
    ],
  ]);
  command.action(async (places: string[], options: ImportOptions) => {
    finish(await importInto(places, options, session));
  });
}

async function importInto(
  places: readonly string[],
  options: ImportOptions,
  session: Session,
): Promise<ExitCode> {
  const token = process.env.ASSAY_TOKEN;
  if (!token) throw tokenMissing({});
  const { importReports } = await import('../../../app/import/import-reports.ts');
  const { language } = session;
  const target = { server: options.server, token, language, waits };
  const outcome = await withProgress(session, options, (work) =>
    importReports(places, target, work),
  );
  await tellResult(session, options, {
    name: 'import',
    document: outcome,
    text: () => importText(outcome, session),
  });
  if (session.signal.aborted) return exitCodes.interrupted;
  const { counts } = outcome;
  return counts.refused + counts['not-sent'] > 0 ? exitCodes.incomplete : exitCodes.done;
}

function importText(outcome: ImportOutcome, session: Session): string {
  const { files, counts, others } = outcome;
  const bad = files.filter((file) => file.outcome === 'refused' || file.outcome === 'not-sent');
  const lines = [
    say(session, texts.counts, {
      files: files.length,
      ...{ added: counts.added, known: counts.known, refused: counts.refused },
      ...{ assessments: outcome.assessments, newAssets: outcome.newAssets },
      notSent: counts['not-sent'],
    }),
    ...(others === 0 ? [] : [say(session, texts.others, { others })]),
    ...bad.map(({ file, outcome: what, reason }) =>
      [`${say(session, outcomes[what])}: ${file}`, ...(reason ? [`  ${reason}`] : [])].join('\n'),
    ),
    ...(counts['not-sent'] === 0 ? [] : [say(session, texts.again)]),
  ];
  return `${lines.join('\n')}\n`;
}
