import { defineProblem } from '../../vocabulary/problem.ts';
import type { Texts } from '../../vocabulary/text.ts';

export const credentialsInUrl = defineProblem({
  code: 'source.database-password-in-url',
  texts: {
    en: 'The address of the database holds a password, which every process on this machine could read.',
    zh: '数据库地址中含有密码，本机任何进程都可能读到它。',
  },
  remedy: {
    en: 'Leave it out and give it in the environment (PGPASSWORD, TRINO_PASSWORD, CLICKHOUSE_PASSWORD, MYSQL_PWD) or in the file that ASSAY_CREDENTIALS names.',
    zh: '请从地址中删去密码，改用环境变量（PGPASSWORD、TRINO_PASSWORD、CLICKHOUSE_PASSWORD、MYSQL_PWD）或 ASSAY_CREDENTIALS 指定的文件。',
  },
});

export const portMissing = defineProblem({
  code: 'source.database-url-invalid',
  texts: {
    en: 'This is not the address of a database.',
    zh: '这不是有效的数据库地址。',
  },
  remedy: {
    en: 'Write it as postgres://user@host:5432/database/schema/table; characters such as @ or # in a name as %40, %23.',
    zh: '请写成 postgres://user@host:5432/database/schema/table；名称中的 @、# 等字符请写作 %40、%23。',
  },
});

export const databaseUnnamed = defineProblem({
  code: 'source.database-unnamed',
  texts: {
    en: 'The address names no host or no database.',
    zh: '地址中缺少主机或数据库名。',
  },
  remedy: {
    en: 'Name both, as in postgres://host/database; add /schema and /table (with * and ?) to select.',
    zh: '请同时写明二者，如 postgres://host/database；可追加 /schema 与 /table（可用 * 和 ?）进行选择。',
  },
});

export const optionUnknown = defineProblem({
  code: 'source.database-option-unknown',
  texts: {
    en: 'The address has the option {option}, which is not known here.',
    zh: '地址中的选项 {option} 无法识别。',
  },
  remedy: { en: 'Known are: {known}.', zh: '可用的选项：{known}。' },
  params: ['option', 'known'],
});

export const databaseUnreachable = defineProblem({
  code: 'source.database-unreachable',
  texts: {
    en: 'The database could not be opened ({reason}).',
    zh: '无法打开数据库（{reason}）。',
  },
  remedy: {
    en: 'Check host, port, database, user and password; where its certificate is refused, name the file of its authority (caFile) in the credentials file. A server without TLS takes ?sslmode=disable.',
    zh: '请检查主机、端口、数据库名、用户与密码；若证书被拒绝，请在凭据文件中以 caFile 指定其签发机构证书。不使用 TLS 的服务器请加 ?sslmode=disable。',
  },
  params: ['reason'],
});

/** Why a database ended a statement. */
export const endings = {
  timeout: { en: 'the statement took longer than it may', zh: '语句超过允许的时间' },
  locked: { en: 'another session holds a lock', zh: '被其他会话锁定' },
  denied: { en: 'the account may not read all of it', zh: '该账号无权读取其全部内容' },
  resources: {
    en: 'its limits on memory, room or size were reached',
    zh: '达到其内存、空间或规模上限',
  },
  data: { en: 'it cannot compute a value there', zh: '其中有值无法计算' },
  other: { en: 'it gave an error', zh: '返回错误' },
} satisfies Record<string, Texts>;

export const databaseUnreadable = defineProblem({
  code: 'source.database-unreadable',
  texts: {
    en: 'The database did not say what tables it has: {ending} ({code}).',
    zh: '数据库未能给出表的清单：{ending}（{code}）。',
  },
  remedy: {
    en: 'Raise --statement-timeout where time ran out; run again where somebody held a lock.',
    zh: '若超时请提高 --statement-timeout；若被锁定请稍后重试。',
  },
  params: ['ending', 'code'],
  terms: { ending: endings },
});

export const nothingSelected = defineProblem({
  code: 'source.database-nothing-selected',
  texts: {
    en: 'No table or view that this account may read fits {pattern}; it may read {tables} others.',
    zh: '没有与 {pattern} 匹配且该账号可读的表或视图；该账号可读的其他表共 {tables} 个。',
  },
  remedy: {
    en: 'Check the names (case counts) and the grants of the account.',
    zh: '请检查名称（区分大小写）与该账号的权限。',
  },
  params: ['pattern', 'tables'],
});

export const noColumns = defineProblem({
  code: 'source.database-no-columns',
  texts: {
    en: 'The table has no column that this account may read.',
    zh: '该表没有该账号可读取的列。',
  },
  remedy: {
    en: 'Grant the account SELECT on the table, or leave it out.',
    zh: '请授予该账号对该表的 SELECT 权限，或不选择该表。',
  },
});

export const tableUnreadable = defineProblem({
  code: 'source.database-table-unreadable',
  texts: {
    en: 'The table could not be measured where it lies; of a statement the database said: {ending} ({code}).',
    zh: '无法在数据库中测量该表；数据库对语句的答复：{ending}（{code}）。',
  },
  remedy: {
    en: 'Where time ran out raise --statement-timeout or measure drawn rows (--sample); where somebody held a lock run again; a view that fails must be mended in the database.',
    zh: '若超时请提高 --statement-timeout 或抽样测量（--sample）；若被锁定请稍后重试；若视图本身出错，请在数据库中修正。',
  },
  params: ['ending', 'code'],
  terms: { ending: endings },
});

export const credentialsUnreadable = defineProblem({
  code: 'source.credentials-unreadable',
  texts: {
    en: 'The credentials file cannot be used: {reason}.',
    zh: '凭据文件无法使用：{reason}。',
  },
  remedy: {
    en: 'It is YAML: a list of entries with url, user, password, caFile; only its owner may read it (chmod 600).',
    zh: '该文件为 YAML 列表，条目含 url、user、password、caFile；仅限所有者可读（chmod 600）。',
  },
  params: ['reason'],
  terms: {
    reason: {
      'not-there': { en: 'it is not there', zh: '文件不存在' },
      'others-can-read': { en: 'others than its owner can read it', zh: '其他用户可以读取' },
      'not-as-expected': { en: 'it is not written as expected', zh: '内容格式不符合要求' },
    },
  },
});
