import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import { webhookUrlRefused } from './webhook-problems.ts';

/** Where the settings of the server let webhooks lie. */
export interface WebhookReach {
  /** Whether http, and addresses that are not of the public Internet, may be sent to. */
  readonly privateAddresses: boolean;
}

/**
 * An address as a URL, if its form lets messages be sent there. What its name means is looked at when something is
 * sent: names change their meaning. Raises `webhook.url-refused`.
 */
export function readWebhookUrl(text: string, { privateAddresses }: WebhookReach): URL {
  if (!URL.canParse(text)) throw webhookUrlRefused({});
  const url = new URL(text);
  const web = url.protocol === 'https:' || (privateAddresses && url.protocol === 'http:');
  const bare = url.username === '' && url.password === '';
  const address = literalAddress(url);
  const open = privateAddresses || address === undefined || isPublicAddress(address);
  if (!web || !bare || !open) throw webhookUrlRefused({});
  return url;
}

/** The IP address that stands in place of a name, however it was spelt: URLs write it one way. */
export function literalAddress({ hostname }: URL): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? undefined : host;
}
