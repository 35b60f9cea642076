import { Readable } from 'node:stream';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { Problem } from '../../vocabulary/problem.ts';
import { type ByteRange, Interruption, isUsableName, type RemoteObject } from './remote-object.ts';
import {
  remoteChanged,
  remoteCredentials,
  remoteFailed,
  remoteLength,
  remoteNameUnusable,
  remoteNotFound,
  remoteRefused,
} from './remote-problems.ts';

/** An object as a bucket lists it. */
export interface S3Object {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: number;
  readonly etag: string | undefined;
}

/**
 * An object of a bucket, in the version that was listed.
 *
 * @throws Problem `source.remote-name-unusable`
 */
export function openS3(client: S3Client, object: S3Object): RemoteObject {
  const { bucket, key, bytes, etag } = object;
  const shown = `s3://${bucket}/${key}`;
  const place = [bucket, ...key.split('/')];
  if (!place.every(isUsableName)) throw remoteNameUnusable({}, { file: shown });
  return {
    shown,
    identity: shown,
    place,
    bytes,
    inParts: etag !== undefined,
    read: async (range, signal) => {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        ...(etag === undefined ? {} : { IfMatch: etag }),
        ...(range === undefined ? {} : { Range: `bytes=${range.start}-${range.end - 1}` }),
      });
      const answer = await asked(client.send(command, { abortSignal: signal }), shown);
      const { Body: body } = answer;
      if (!(body instanceof Readable)) throw new Error('bug: S3 gave no stream');
      const expected = range === undefined ? bytes : range.end - range.start;
      const isSame = etag === undefined || answer.ETag === etag;
      if (
        isSame &&
        answer.ContentLength === expected &&
        isRange(answer.ContentRange, range, bytes)
      ) {
        return body;
      }
      body.destroy();
      throw isSame ? remoteLength({}, { file: shown }) : remoteChanged({}, { file: shown });
    },
  };
}

function isRange(said: string | undefined, range: ByteRange | undefined, bytes: number): boolean {
  return range === undefined || said === `bytes ${range.start}-${range.end - 1}/${bytes}`;
}

/** Waits for an answer of S3; what goes wrong is told by code and status, never by the server's words. */
export async function asked<T>(answer: Promise<T>, shown: string): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw problemOf(error, shown);
  }
}

function problemOf(error: unknown, shown: string): unknown {
  if (error instanceof Problem || !(error instanceof Error) || error.name === 'AbortError')
    return error;
  const where = { file: shown };
  const status = statusOf(error);
  if (error.name === 'CredentialsProviderError') return remoteCredentials({}, where);
  if (status === undefined) {
    const code = 'code' in error ? String(error.code) : error.name;
    return new Interruption(code);
  }
  if (status === 412) return remoteChanged({}, where);
  if (status === 404) return remoteNotFound({}, where);
  if (status === 401 || status === 403)
    return remoteRefused({ status: codeOf(error, status) }, where);
  if (status === 429 || status >= 500) return new Interruption(String(status));
  return remoteFailed({ status: codeOf(error, status) }, where);
}

function statusOf(error: Error): number | undefined {
  const metadata = '$metadata' in error ? error.$metadata : undefined;
  if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata))
    return undefined;
  return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}

/** The server's own code where it looks like one: `AccessDenied`. */
function codeOf({ name }: Error, status: number): string {
  return /^[A-Z][A-Za-z]{3,40}$/.test(name) && name !== 'Error'
    ? `${status} ${name}`
    : String(status);
}
