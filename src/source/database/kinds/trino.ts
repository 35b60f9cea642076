import type { DatabaseKind } from '../database-kind.ts';

/** What goes by a Trino server is often columnar (Iceberg, Hive, Delta Lake), and what it is is not told. */
export const trino: DatabaseKind = {
  engine: 'trino',
  schemes: ['trino'],
  plainSchemes: ['trino+http'],
  environment: { user: ['TRINO_USER', 'USER'], password: ['TRINO_PASSWORD'] },
  inDatabase: true,
  columnar: true,
  open: async ({ url, user, password, ca, tls, statementSeconds }) => {
    const { openTrino } = await import('../../../engine/trino/trino.ts');
    const port = url.port ?? (tls ? 8443 : 8080);
    const host = url.host.includes(':') ? `[${url.host}]` : url.host;
    const [catalog = '', schema] = url.path;
    return await openTrino({
      server: `${tls ? 'https' : 'http'}://${host}:${port}`,
      catalog,
      // A pattern of schemas is fitted to all of them.
      ...(schema !== undefined && !/[*?]/.test(schema) && { schema }),
      user: user ?? 'assay',
      ...(password !== undefined && { password }),
      ...(ca !== undefined && { tls: { ca } }),
      statementSeconds,
    });
  },
};
