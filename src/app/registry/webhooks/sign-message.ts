import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A secret as Standard Webhooks writes it: 192 random bits behind `whsec_`. */
export function newWebhookSecret(): string {
  return `${prefix}${randomBytes(24).toString('base64')}`;
}

/** Where the secret of a webhook is kept: it opens for no other. */
export function placeOfSecret(webhook: string): string {
  return `webhook:${webhook}`;
}

/**
 * The headers of Standard Webhooks 1.0: the id and the second are signed along with the body, so that neither an
 * old message nor another's body passes. HMAC-SHA256 in Base64, once for each secret that is valid.
 */
export function signedHeaders(
  {
    id,
    body,
    secrets,
  }: { readonly id: string; readonly body: string; readonly secrets: readonly string[] },
  at: Date,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`);
    return `v1,${hmac.digest('base64')}`;
  });
  return {
    'Content-Type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
