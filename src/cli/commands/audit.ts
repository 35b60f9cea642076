import { join } from 'node:path';
import { exitCodes } from '../exit-codes.ts';
import { say } from '../session.ts';
import { addSharedOptions, type SharedOptions } from '../shared-options.ts';
import { addExamples, type CommandContext, tellResult } from './command.ts';

interface VerifyOptions extends SharedOptions {
  readonly data?: string;
}

export function addAudit(context: CommandContext): void {
  const { program, session } = context;
  const command = program.command('audit').description(
    say(session, {
      en: 'Prove the audit trail of a registry.',
      zh: '验证登记库的审计记录。',
    }),
  );
  addVerifyAudit({ ...context, program: command });
}

function addVerifyAudit({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('verify')
    .description(
      text(
        'Find whether entries were rewritten, removed or cut off, and say how far back that can be vouched for.',
        '检查条目是否被改写、删除或截断，并说明可以担保到何时。',
      ),
    )
    .option(
      '--data <folder>',
      text(
        'where the registry is kept (default .assay/registry)',
        '登记库所在文件夹（默认 .assay/registry）',
      ),
    );
  addSharedOptions(command, session, {
    idle: ['memory', 'threads', 'asOf', 'sample', 'cache'],
    because: { en: 'no data is read', zh: '不读取数据' },
  });
  addExamples(command, session, [
    [
      'assay audit verify',
      { en: 'code 0 if every chain is intact, 4 if not', zh: '全部完好时代码为 0，否则为 4' },
    ],
  ]);
  command.action(async (options: VerifyOptions) => {
    const { verifyEveryChain } = await import('../../app/registry/verify-every-chain.ts');
    const { auditVerdictText } = await import('../../app/registry/show-audit.ts');
    const { DATABASE_URL, DATABASE_OWNER_URL } = process.env;
    const verdict = await verifyEveryChain({
      folder: options.data ?? join(session.effects.workingFolder, '.assay', 'registry'),
      databaseUrl: DATABASE_URL,
      databaseOwnerUrl: DATABASE_OWNER_URL,
    });
    await tellResult(session, options, {
      name: 'audit-verification',
      document: verdict,
      text: ({ language }) => auditVerdictText(verdict, language),
    });
    finish(verdict.intact ? exitCodes.done : exitCodes.findings);
  });
}
