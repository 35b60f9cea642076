import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { type Session, say } from '../../session.ts';
import { addSharedOptions, type SharedOptions } from '../../shared-options.ts';
import { addExamples, type CommandContext, tellResult } from '../command.ts';

interface VerifyProjectOptions extends SharedOptions {
  readonly keys?: string;
}

export function addVerifyProject({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('verify-project')
    .description(
      text(
        'Check the report of an assessment project: its seal, and whether it is as it was issued.',
        '查验评估项目报告：封签，以及报告是否与出具时一致。',
      ),
    )
    .argument('<file>', text('the report as it was downloaded (.json)', '下载的报告文件（.json）'))
    .option(
      '--keys <place>',
      text(
        'file or address of the keys to trust (JWKS); default: those that the seal names',
        '可信公钥（JWKS）的文件或地址；默认取自封签所示地址',
      ),
    );
  addSharedOptions(command, session, {
    meanings: { out: { en: 'folder to write the outcome to', zh: '写出结果的文件夹' } },
    idle: ['memory', 'threads', 'asOf', 'sample', 'cache'],
    because: { en: 'no data is read', zh: '不读取数据' },
  });
  addExamples(command, session, [
    [
      'assay verify-project report.json --keys jwks.json',
      {
        en: 'without a network; code 0 if it is genuine, 4 if not, 5 if the keys cannot be had',
        zh: '离线查验；报告真实时代码为 0，否则为 4，无法取得公钥时为 5',
      },
    ],
  ]);
  command.action(async (file: string, options: VerifyProjectOptions) => {
    finish(await verifyProject(file, options, session));
  });
}

async function verifyProject(
  file: string,
  options: VerifyProjectOptions,
  session: Session,
): Promise<ExitCode> {
  const { examineProjectFile } = await import(
    '../../../app/registry/projects/check-project-file.ts'
  );
  const { projectCheckText, projectOutcome } = await import(
    '../../../app/registry/projects/project-check-text.ts'
  );
  const at = session.effects.now();
  const check = await examineProjectFile(file, options.keys, { at, signal: session.signal });
  const outcome = projectOutcome(check);
  await tellResult(session, options, {
    name: 'project',
    document: { outcome, ...check },
    text: ({ language }) => projectCheckText(check, language),
  });
  return { genuine: exitCodes.done, refuted: exitCodes.findings, open: exitCodes.incomplete }[
    outcome
  ];
}
