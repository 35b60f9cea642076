import { execFile } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { startServer } from './server-process.ts';

const run = promisify(execFile);
const version = 'v1.8.0';

export interface S3Server {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
}

/**
 * Versity's S3 gateway over a folder: a server that checks signatures and conditions as S3 does. Built
 * once with Go, by way of its module proxy, into the cache that Trino lies in.
 */
export async function startS3(folder: string): Promise<S3Server> {
  const command = await versityGateway();
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const accessKeyId = 'assay-test';
  const secretAccessKey = 'assay-test-secret';
  const server = await startServer({
    name: `versitygw ${version}`,
    command,
    args: ['--port', `127.0.0.1:${port}`, 'posix', folder],
    options: {
      env: { ...process.env, ROOT_ACCESS_KEY: accessKeyId, ROOT_SECRET_KEY: secretAccessKey },
    },
    answers: async () => (await fetch(endpoint)).status > 0,
    withinSeconds: 60,
  });
  return { endpoint, accessKeyId, secretAccessKey, version, stop: server.stop };
}

async function versityGateway(): Promise<string> {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'assay-engines', `versitygw-${version}`);
  const command = join(folder, 'versitygw');
  const isThere = await stat(command).then(
    () => true,
    () => false,
  );
  if (isThere) return command;
  await mkdir(folder, { recursive: true });
  const module = `github.com/versity/versitygw/cmd/versitygw@${version}`;
  process.stdout.write(`engines: building ${module} with Go, once\n`);
  try {
    await run('go', ['install', module], {
      env: { ...process.env, GOBIN: folder },
      maxBuffer: 1e8,
    });
  } catch (error) {
    throw new Error(`Go could not build ${module}; is it installed, and can it reach its proxy?`, {
      cause: error,
    });
  }
  return command;
}
