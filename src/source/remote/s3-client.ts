import { S3Client } from '@aws-sdk/client-s3';

type Environment = Readonly<Record<string, string | undefined>>;

const yes = /^(?:1|true|yes|on)$/i;

/**
 * A client that is set by the usual AWS variables and files: credentials by the usual chain
 * (environment, profile, web identity, container, instance), `AWS_REGION`, `AWS_ENDPOINT_URL_S3` or
 * `AWS_ENDPOINT_URL`, `AWS_CA_BUNDLE` by way of Node's `NODE_EXTRA_CA_CERTS`. A server of one's own is
 * asked by path (`https://host/bucket/key`), for its bucket names are rarely host names;
 * `AWS_S3_ADDRESSING_STYLE` says otherwise. `AWS_NO_SIGN_REQUEST` reads public buckets.
 */
export function createS3Client(environment: Environment = process.env): S3Client {
  // The end of an SDK's support for a version of Node is nothing that a reader of a report can act on.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const region = environment.AWS_REGION ?? environment.AWS_DEFAULT_REGION;
  const unsigned = yes.test(environment.AWS_NO_SIGN_REQUEST ?? '');
  return new S3Client({
    forcePathStyle: isByPath(environment),
    followRegionRedirects: true,
    // Parts of an object have no checksum of their own; length and ETag are checked by who reads.
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestChecksumCalculation: 'WHEN_REQUIRED',
    ...(region === undefined ? regionOrDefault(environment) : { region }),
    ...(unsigned
      ? {
          credentials: { accessKeyId: '', secretAccessKey: '' },
          signer: { sign: async (request) => request },
        }
      : {}),
  });
}

function endpointOf(environment: Environment): string | undefined {
  return environment.AWS_ENDPOINT_URL_S3 ?? environment.AWS_ENDPOINT_URL;
}

function isByPath(environment: Environment): boolean {
  const style = environment.AWS_S3_ADDRESSING_STYLE?.toLowerCase();
  if (style === 'path' || style === 'virtual') return style === 'path';
  return endpointOf(environment) !== undefined;
}

/** Servers of one's own rarely have regions; AWS says by itself where a bucket lies. */
function regionOrDefault(environment: Environment): { readonly region?: string } {
  const inProfile =
    environment.AWS_PROFILE !== undefined || environment.AWS_CONFIG_FILE !== undefined;
  return inProfile && endpointOf(environment) === undefined ? {} : { region: 'us-east-1' };
}
