import type { DatabaseKind } from '../database-kind.ts';

/** MySQL and MariaDB speak the same protocol. */
export const mySql: DatabaseKind = {
  engine: 'mysql',
  schemes: ['mysql', 'mariadb'],
  plainSchemes: [],
  environment: { user: ['MYSQL_USER'], password: ['MYSQL_PWD'] },
  inDatabase: false,
  open: async ({ url, user, password, ca, tls, statementSeconds }) => {
    const { openMySql } = await import('../../../engine/mysql/mysql.ts');
    return await openMySql({
      connection: {
        host: url.host,
        port: url.port ?? 3306,
        ...(user !== undefined && { user }),
        ...(password !== undefined && { password }),
        ...(tls && { ssl: { rejectUnauthorized: true, ...(ca !== undefined && { ca }) } }),
        connectTimeout: 30_000,
      },
      statementSeconds,
    });
  },
};
