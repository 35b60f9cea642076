import { exitCodes } from '../../exit-codes.ts';
import { readAnother } from '../../option-values.ts';
import { addRegistryPlace, type RegistryOptions, registryPlace } from '../../registry-place.ts';
import { say } from '../../session.ts';
import { addExamples, type CommandContext, tellResult } from '../command.ts';

interface AuditOptions extends RegistryOptions {
  readonly anchors?: readonly string[];
  readonly certificate?: readonly string[];
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
    );
  command
    .option(
      '--anchors <file>',
      text(
        'a copy of audit/anchors.jws that was kept elsewhere; may be repeated',
        '保存在别处的 audit/anchors.jws 副本，可重复',
      ),
      readAnother,
    )
    .option(
      '--certificate <file>',
      text(
        'a certificate (.jwt) of this registry: it names the end of the audit trail at its issue; may be repeated',
        '本登记库签发的凭证（.jwt），其中载有签发时审计链的末端，可重复',
      ),
      readAnother,
    );
  addRegistryPlace(command, session);
  addExamples(command, session, [
    [
      'assay audit verify',
      {
        en: 'the server stopped, unless DATABASE_URL names its database; code 0 if every chain is intact, 4 if not',
        zh: '须先停止服务器（DATABASE_URL 指定外部数据库时除外）；全部完好时代码为 0，否则为 4',
      },
    ],
    [
      'assay audit verify --anchors /mnt/elsewhere/anchors.jws --certificate sold.jwt',
      {
        en: 'against what whoever rewrites the registry cannot reach',
        zh: '与改写登记库者无法触及的副本比对',
      },
    ],
  ]);
  command.action(async (options: AuditOptions) => {
    const { verifyEveryChain } = await import('../../../app/registry/audit/verify-every-chain.ts');
    const { auditVerdictText } = await import('../../../app/registry/audit/show-audit.ts');
    const verdict = await verifyEveryChain(
      registryPlace(session, options),
      { anchors: options.anchors ?? [], certificates: options.certificate ?? [] },
      session.signal,
    );
    await tellResult(session, options, {
      name: 'audit-verification',
      document: verdict,
      text: ({ language }) => auditVerdictText(verdict, language),
    });
    finish(verdict.intact ? exitCodes.done : exitCodes.findings);
  });
}
