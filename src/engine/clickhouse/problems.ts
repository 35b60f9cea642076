import { ClickHouseError } from '@clickhouse/client';
import { defineProblem } from '../../vocabulary/problem.ts';

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

/** A statement that the server ended. Its message has the code alone: the server's own quotes what cells hold. */
class StatementError extends Error {
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(`ClickHouse ended a statement with error ${code}`, { cause });
    this.name = 'StatementError';
    this.code = code;
  }
}

const denied = new Set(['192', '193', '194', '195', '291', '497', '516']);
const setting = new Set(['115', '164', '452']);

/** What an error of the client's is to whoever asked: a problem of the connection, or a statement that failed. */
export function clickHouseError(error: unknown): Error {
  if (!(error instanceof ClickHouseError)) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
    return clickHouseUnreachable({ reason });
  }
  const { code, type = 'UNKNOWN' } = error;
  if (denied.has(code)) return clickHouseAccessDenied({ code, name: type });
  if (setting.has(code)) return clickHouseSettingsFixed({ settings: type });
  return new StatementError(`${type} (${code})`, error);
}
