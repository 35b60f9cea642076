import type { DatabaseKind } from '../database-kind.ts';

export const clickHouse: DatabaseKind = {
  engine: 'clickhouse',
  schemes: ['clickhouse'],
  plainSchemes: ['clickhouse+http'],
  environment: { user: ['CLICKHOUSE_USER'], password: ['CLICKHOUSE_PASSWORD'] },
  inDatabase: false,
  columnar: true,
  open: async ({ url, user, password, ca, tls, statementSeconds }) => {
    const { openClickHouse } = await import('../../../engine/clickhouse/clickhouse.ts');
    const port = url.port ?? (tls ? 8443 : 8123);
    const host = url.host.includes(':') ? `[${url.host}]` : url.host;
    return await openClickHouse({
      url: `${tls ? 'https' : 'http'}://${host}:${port}`,
      ...(user !== undefined && { username: user }),
      ...(password !== undefined && { password }),
      ...(ca !== undefined && { tls: { ca_cert: Buffer.from(ca) } }),
      statementSeconds,
    });
  },
};
