import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTrino } from '../../src/engine/trino/trino.ts';
import { freePort } from './free-port.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { trinoDistribution } from './trino-distribution.ts';

export interface TrinoServer extends ServerProcess {
  readonly server: string;
  readonly user: string;
  readonly version: string;
}

/** The database behind the catalogue `postgresql`. */
export interface BehindTrino {
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
}

/** One Trino with the catalogues `memory`, `tpch` and `postgresql`, its files in a folder that the caller removes. */
export async function startTrino(folder: string, behind: BehindTrino): Promise<TrinoServer> {
  const { folder: home, java, version } = await trinoDistribution();
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const user = 'assay';
  await writeSettings(folder, { port, behind });
  const started = await startServer({
    name: `Trino ${version} on Java ${java.version}`,
    command: join(java.home, 'bin', 'java'),
    args: [...flags(java.major), ...places(home, folder), 'io.trino.server.TrinoServer'],
    options: { cwd: folder },
    answers: () => answers(server, user),
    withinSeconds: 300,
  });
  return { ...started, server, user, version: `${version} (Java ${java.version})` };
}

/** The server answers long before it takes statements. */
async function answers(server: string, user: string): Promise<boolean> {
  const { engine } = await openTrino({ server, user, catalog: 'system', statementSeconds: 10 });
  await engine.run('SELECT count(*) FROM system.runtime.nodes');
  return true;
}

function flags(javaMajor: number): readonly string[] {
  return [
    '-Xmx2G',
    '-XX:+UseSerialGC',
    '-XX:-OmitStackTraceInFastThrow',
    '-Djdk.attach.allowAttachSelf=true',
    '-Djdk.nio.maxCachedBufferSize=2000000',
    ...(javaMajor >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    ...(javaMajor >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
    ...(javaMajor >= 24 ? ['--add-modules=jdk.incubator.vector'] : []),
  ];
}

function places(home: string, folder: string): readonly string[] {
  return [
    ...['-cp', join(home, 'lib', '*')],
    `-Dplugin.dir=${join(home, 'plugin')}`,
    `-Dconfig=${join(folder, 'config.properties')}`,
    `-Dlog.levels-file=${join(folder, 'log.properties')}`,
    `-Dcatalog.config-dir=${join(folder, 'catalog')}`,
    `-Dnode.data-dir=${join(folder, 'data')}`,
    '-Dnode.environment=test',
  ];
}

async function writeSettings(
  folder: string,
  { port, behind }: { readonly port: number; readonly behind: BehindTrino },
): Promise<void> {
  await mkdir(join(folder, 'catalog'), { recursive: true, mode: 0o700 });
  const files = {
    'config.properties': [
      'coordinator=true',
      'node-scheduler.include-coordinator=true',
      `http-server.http.port=${port}`,
      'http-server.http.enabled=true',
      `discovery.uri=http://127.0.0.1:${port}`,
      'query.max-memory=1GB',
      'query.max-memory-per-node=1GB',
    ],
    'log.properties': ['io.trino=WARN'],
    'catalog/memory.properties': ['connector.name=memory'],
    'catalog/tpch.properties': ['connector.name=tpch'],
    'catalog/postgresql.properties': [
      'connector.name=postgresql',
      `connection-url=jdbc:postgresql://127.0.0.1:${behind.port}/${behind.database}`,
      `connection-user=${behind.user}`,
      `connection-password=${behind.password}`,
    ],
  };
  for (const [name, lines] of Object.entries(files)) {
    await writeFile(join(folder, name), `${lines.join('\n')}\n`, { mode: 0o600 });
  }
}
