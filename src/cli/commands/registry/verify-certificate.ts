import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { addSourceOptions, type SourceOptions, settingsFrom } from '../../options.ts';
import { type Session, say } from '../../session.ts';
import { addSharedOptions } from '../../shared-options.ts';
import { addExamples, type CommandContext, tellResult, withProgress } from '../command.ts';

interface VerifyCertificateOptions extends SourceOptions {
  readonly against?: readonly string[];
  readonly keys?: string;
  readonly status?: string;
}

export function addVerifyCertificate({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('verify-certificate')
    .description(
      text(
        'Check a certificate: its signature, whether it was revoked, its time and, if asked, the data.',
        '查验登记凭证：签名、是否撤销、有效期，并可核对数据。',
      ),
    )
    .argument('<file>', text('the certificate (.jwt)', '凭证文件（.jwt）'))
    .option(
      '--against <source...>',
      text(
        'measure these files or folders again and compare their content fingerprint',
        '重新测量这些文件或文件夹，并比对内容指纹',
      ),
    )
    .option(
      '--keys <place>',
      text(
        'file or address of the keys to trust (JWKS); default: those of the issuer it names',
        '可信公钥（JWKS）的文件或地址；默认取自凭证所示的签发机构',
      ),
    )
    .option(
      '--status <place>',
      text(
        'file or address of the status list; default: the one it names',
        '状态列表的文件或地址；默认取自凭证所示地址',
      ),
    );
  addSourceOptions(command, session);
  addSharedOptions(command, session, {
    meanings: {
      asOf: {
        en: 'the day on which it should be valid (default: now)',
        zh: '查验有效期的日期（默认现在）',
      },
      out: { en: 'folder to write the outcome to', zh: '写出结果的文件夹' },
      cache: { en: 'always so here', zh: '此命令总是重新测量' },
    },
  });
  addExamples(command, session, [
    [
      'assay verify-certificate certificate.jwt --against data/',
      {
        en: 'code 0 if all of it holds, 4 if not, 5 if something is not known',
        zh: '全部成立时代码为 0，不成立为 4，有未知项为 5',
      },
    ],
    [
      'assay verify-certificate certificate.jwt --keys jwks.json --status status.jwt',
      { en: 'without a network', zh: '离线查验' },
    ],
  ]);
  command.action(async (file: string, options: VerifyCertificateOptions) => {
    finish(await verifyCertificate(file, options, session));
  });
}

async function verifyCertificate(
  file: string,
  options: VerifyCertificateOptions,
  session: Session,
): Promise<ExitCode> {
  const { compareData, examineCertificate } = await import(
    '../../../app/registry/certificates/check-certificate.ts'
  );
  const { certificateText, outcomeOf } = await import(
    '../../../app/registry/certificates/certificate-text.ts'
  );
  const { asOf, keys, status } = options;
  const at = asOf === undefined ? session.effects.now() : new Date(`${asOf}T12:00:00Z`);
  const { signal } = session;
  const examined = await examineCertificate(file, { keys, status }, { at, signal });
  const { verdict } = examined;
  const certified =
    verdict?.signature === 'valid' ? verdict.claims.credentialSubject.fingerprint.value : undefined;
  const report =
    certified === undefined || options.against === undefined
      ? undefined
      : await measure(options.against, options, session);
  const data = certified && report ? compareData(certified, report) : undefined;
  const check = { ...examined, data };
  const outcome = outcomeOf(check);
  await tellResult(session, options, {
    name: 'certificate',
    document: { outcome, ...check },
    text: ({ language }) => certificateText(check, language),
  });
  return { valid: exitCodes.done, refuted: exitCodes.findings, open: exitCodes.incomplete }[
    outcome
  ];
}

/** Measured whole and never from the cache: a fingerprint is of every row. */
async function measure(
  sources: readonly string[],
  options: VerifyCertificateOptions,
  session: Session,
) {
  const { assessSource } = await import('../../../app/assess-source.ts');
  const settings = { ...settingsFrom(options, session), certify: true, cache: false };
  return await withProgress(session, options, (work) =>
    assessSource(sources, settings, { effects: session.effects, ...work }),
  );
}
