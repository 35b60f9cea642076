import type { DatabaseKind } from '../database-kind.ts';

export const postgreSql: DatabaseKind = {
  engine: 'postgresql',
  schemes: ['postgres', 'postgresql'],
  plainSchemes: [],
  environment: { user: ['PGUSER'], password: ['PGPASSWORD'] },
  inDatabase: true,
  open: async ({ url, user, password, ca, tls, statementSeconds }) => {
    const { openPostgreSql } = await import('../../../engine/postgresql/postgresql.ts');
    return await openPostgreSql({
      connection: {
        host: url.host,
        port: url.port ?? 5432,
        database: url.path[0] ?? '',
        ...(user !== undefined && { user }),
        ...(password !== undefined && { password }),
        ssl: tls ? { rejectUnauthorized: true, ...(ca !== undefined && { ca }) } : false,
        connectionTimeoutMillis: 30_000,
      },
      statementSeconds,
    });
  },
};
