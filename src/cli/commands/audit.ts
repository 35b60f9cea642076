import { exitCodes } from '../exit-codes.ts';
import { addRegistryPlace, type RegistryOptions, registryPlace } from '../registry-place.ts';
import { say } from '../session.ts';
import { addExamples, type CommandContext, tellResult } from './command.ts';

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
    );
  addRegistryPlace(command, session);
  addExamples(command, session, [
    [
      'assay audit verify',
      { en: 'code 0 if every chain is intact, 4 if not', zh: '全部完好时代码为 0，否则为 4' },
    ],
  ]);
  command.action(async (options: RegistryOptions) => {
    const { verifyEveryChain } = await import('../../app/registry/audit/verify-every-chain.ts');
    const { auditVerdictText } = await import('../../app/registry/audit/show-audit.ts');
    const verdict = await verifyEveryChain(registryPlace(session, options));
    await tellResult(session, options, {
      name: 'audit-verification',
      document: verdict,
      text: ({ language }) => auditVerdictText(verdict, language),
    });
    finish(verdict.intact ? exitCodes.done : exitCodes.findings);
  });
}
