import { ClickHouseError } from '@clickhouse/client';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';

export const clickHouseUnreachable = defineProblem<'reason'>({
  code: 'clickhouse.unreachable',
  texts: {
    en: 'No ClickHouse server answers at the address given ({reason}).',
    zh: '给定地址没有 ClickHouse 服务应答（{reason}）。',
  },
  remedy: {
    en: 'Check host, port (8443 for HTTPS, 8123 for HTTP) and the certificate of the server.',
    zh: '请检查主机、端口（HTTPS 为 8443，HTTP 为 8123）和服务器证书。',
  },
});

export const clickHouseAccessDenied = defineProblem<'code' | 'name'>({
  code: 'clickhouse.access-denied',
  texts: {
    en: 'ClickHouse does not let this account in or does not let it read this ({code}, {name}).',
    zh: 'ClickHouse 拒绝该账号登录或读取（{code}，{name}）。',
  },
  remedy: {
    en: 'Check user name, password and the SELECT grants of the account.',
    zh: '请检查用户名、口令以及该账号的 SELECT 授权。',
  },
});

export const clickHouseSettingsFixed = defineProblem<'settings'>({
  code: 'clickhouse.settings-fixed',
  texts: {
    en: 'This account may not set what results depend on: {settings}.',
    zh: '该账号无权设置影响结果的参数：{settings}。',
  },
  remedy: {
    en: 'Use an account whose profile has readonly = 2 (it may set, and read alone) instead of readonly = 1, on ClickHouse 24.12 or later.',
    zh: '请改用配置文件中 readonly = 2（可设置参数、只能读取）而非 readonly = 1 的账号，且 ClickHouse 版本不低于 24.12。',
  },
});

export const clickHouseTimeLimit = defineProblem<'seconds'>({
  code: 'clickhouse.time-limit',
  texts: {
    en: 'A statement took longer than the {seconds} seconds that it may take.',
    zh: '一条语句超过了允许的 {seconds} 秒。',
  },
  remedy: {
    en: 'Let statements take longer, or assess fewer tables or a sample of the rows.',
    zh: '请放宽语句时限，或减少评估的表，或只评估部分行的样本。',
  },
});

export const clickHouseMemoryLimit = defineProblem({
  code: 'clickhouse.memory-limit',
  texts: {
    en: 'A statement needs more memory than ClickHouse lets this account have.',
    zh: '一条语句所需内存超过了 ClickHouse 允许该账号使用的上限。',
  },
  remedy: {
    en: 'Raise max_memory_usage of the account, let it spill (max_bytes_before_external_group_by), or assess a sample of the rows.',
    zh: '请提高该账号的 max_memory_usage，或允许落盘（max_bytes_before_external_group_by），或只评估部分行的样本。',
  },
});

/** Without the message: it quotes the statement, and with it what cells hold. */
export const clickHouseFailed = defineProblem<'code' | 'name'>({
  code: 'clickhouse.statement-failed',
  texts: {
    en: 'ClickHouse ended a statement with error {code} ({name}).',
    zh: 'ClickHouse 以错误 {code}（{name}）终止了一条语句。',
  },
  remedy: {
    en: 'Look the error up in the log of the server (system.query_log) by its time; if the statement is at fault, report it to Assay.',
    zh: '请按时间在服务器日志（system.query_log）中查看该错误；如属语句本身的问题，请向 Assay 报告。',
  },
});

const denied = new Set(['192', '193', '194', '195', '497', '516', '291']);
const setting = new Set(['164', '452', '115']);

/** What a person should hear of an error of the client's. */
export function clickHouseProblem(error: unknown, statementSeconds: number): Problem {
  if (!(error instanceof ClickHouseError)) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return clickHouseUnreachable({ reason });
  }
  const { code, type = 'UNKNOWN' } = error;
  if (denied.has(code)) return clickHouseAccessDenied({ code, name: type });
  if (setting.has(code)) return clickHouseSettingsFixed({ settings: type });
  if (code === '159') return clickHouseTimeLimit({ seconds: statementSeconds });
  if (code === '241') return clickHouseMemoryLimit({});
  return clickHouseFailed({ code, name: type });
}
