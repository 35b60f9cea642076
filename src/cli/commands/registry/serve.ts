import { once } from 'node:events';
import { join } from 'node:path';
import { wantsTracing } from '../../../trace/wants-tracing.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readOrigin, readPort, readProxies, readRate, readSource } from '../../option-values.ts';
import { type Session, say } from '../../session.ts';
import { signingCommand } from '../../signing-command.ts';
import { addExamples, type CommandContext } from '../command.ts';

interface ServeOptions {
  readonly data?: string;
  readonly host: string;
  readonly port: number;
  readonly url?: URL;
  readonly proxies: number;
  readonly accountRate?: number;
  readonly privateWebhooks?: true;
  readonly rules?: string;
  readonly sources?: ReadonlyMap<string, string>;
}

export function addServe({ program, session, finish }: CommandContext): void {
  const text = (en: string, zh: string) => say(session, { en, zh });
  const command = program
    .command('serve')
    .description(
      text(
        'Run the registry: its server, its web application and, unless DATABASE_URL names one, its database.',
        '运行登记库：服务器、网页应用，以及数据库（未设置 DATABASE_URL 时使用内置数据库）。',
      ),
    )
    .option(
      '--data <folder>',
      text(
        'where the registry is kept (default .assay/registry)',
        '登记库所在文件夹（默认 .assay/registry）',
      ),
    )
    .option('--host <address>', text('where to listen', '监听地址'), '127.0.0.1')
    .option('--port <number>', text('0 takes a free one', '0 表示任选空闲端口'), readPort, 7429)
    .option(
      '--url <address>',
      text(
        'where people reach it, if behind a proxy; https makes cookies secure',
        '用户访问的地址（在代理之后时填写）；https 会启用安全 Cookie',
      ),
      readOrigin,
    )
    .option(
      '--proxies <count>',
      text(
        'how many proxies of yours stand before it, each of which adds to X-Forwarded-For',
        '服务器前有多少层自有代理（每层都会追加 X-Forwarded-For）',
      ),
      readProxies,
      0,
    )
    .option(
      '--account-rate <requests>',
      text(
        'requests a minute of one account, and of its API tokens together (default 3000; 0: any number)',
        '单个账户每分钟的请求上限，其 API 令牌另行合计（默认 3000；0 表示不限）',
      ),
      readRate,
    )
    .option(
      '--private-webhooks',
      text('let webhooks lie at http and private addresses', '允许 Webhook 使用 http 及内网地址'),
    )
    .option(
      '--sources <name=folder>',
      text(
        'a folder of data that the server may assess; may be repeated. It reads no other.',
        '允许服务器评估的数据文件夹（名称=文件夹），可重复；服务器不读取其他文件夹',
      ),
      readSource,
    )
    .option(
      '--rules <folder>',
      text(
        'rules and working calendars of other registries, as YAML files (or ASSAY_RULES)',
        '其他登记机构的规则与工作日历（YAML 文件）所在文件夹（或 ASSAY_RULES）',
      ),
    )
    .option('--lang <language>', text('en or zh', 'en 或 zh'))
    .option('--debug', text('show where an error came from', '显示错误的来源'));
  addExamples(command, session, [
    ['assay serve', { en: 'on this machine alone', zh: '仅供本机使用' }],
    [
      'assay serve --sources sales=/data/sales',
      { en: 'assesses /data/sales when asked to', zh: '可按需评估 /data/sales' },
    ],
    [
      'assay serve --host 0.0.0.0 --url https://registry.example --proxies 1',
      { en: 'behind a proxy that ends TLS', zh: '位于终止 TLS 的代理之后' },
    ],
  ]);
  command.action(async (options: ServeOptions) => {
    await serve(options, session);
    finish(exitCodes.done);
  });
}

async function serve(options: ServeOptions, session: Session): Promise<void> {
  const { startServer } = await import('../../../server/start-server.ts');
  const { DATABASE_URL, DATABASE_OWNER_URL, ASSAY_METRICS_TOKEN, ASSAY_SECRET_KEY } = process.env;
  const { ASSAY_ANCHOR_COMMAND } = process.env;
  const { readProviders } = await import('../../../app/registry/providers/provider-settings.ts');
  const providers = await readProviders(process.env);
  const { readMailPlace } = await import('../../../app/registry/letters/mail-settings.ts');
  const running = await startServer(
    {
      folder: options.data ?? join(session.effects.workingFolder, '.assay', 'registry'),
      host: options.host,
      port: options.port,
      url: options.url,
      proxies: options.proxies,
      accountPerMinute: options.accountRate,
      privateWebhooks: options.privateWebhooks ?? false,
      sources: options.sources,
      rules: options.rules ?? (process.env.ASSAY_RULES || undefined),
      mail: readMailPlace(process.env, options.url),
      databaseUrl: DATABASE_URL,
      databaseOwnerUrl: DATABASE_OWNER_URL,
      secretKeys: ASSAY_SECRET_KEY,
      providers,
      // An empty one would let in whoever sends none.
      metricsToken: ASSAY_METRICS_TOKEN || undefined,
      tracing: wantsTracing(process.env),
      signing: signingCommand(process.env),
      anchorCommand: ASSAY_ANCHOR_COMMAND || undefined,
    },
    session.effects.now,
  );
  const { origin } = running.url;
  const lines = [
    say(session, { en: 'Registry at {origin}', zh: '登记库地址：{origin}' }, { origin }),
  ];
  const code = running.setUpCode;
  if (code !== undefined) {
    lines.push(say(session, { en: 'Set-up code: {code}', zh: '初始设置码：{code}' }, { code }));
  }
  lines.push(say(session, { en: 'Ctrl-C stops it.', zh: '按 Ctrl-C 停止。' }));
  await session.stdout.write(`${lines.join('\n')}\n`);
  const asked = session.signal.aborted || once(session.signal, 'abort');
  const lost = await Promise.race([running.lost, Promise.resolve(asked).then(() => undefined)]);
  await session.stderr.write(`${say(session, { en: 'Stopping …', zh: '正在停止……' })}\n`);
  await running.stop();
  if (lost !== undefined) throw lost;
}
