import type { Transporter } from 'nodemailer';
import type { PostLetter } from './send-letters.ts';

export interface MailPlace {
  /** As in `smtps://user:password@mail.example`. */
  readonly smtpUrl: string;
  /** As in `Registry <registry@example.org>`. */
  readonly from: string;
}

/** Hands letters to a mail server. A letter keeps its Message-ID however often it has to be sent. */
export function postBySmtp({ smtpUrl, from }: MailPlace): PostLetter {
  let opened: Promise<Transporter> | undefined;
  return async ({ id, to, subject, text, html }) => {
    const messageId = `<${id}@assay.registry>`;
    const headers = { 'Auto-Submitted': 'auto-generated' };
    opened ??= transportTo(smtpUrl);
    const transport = await opened;
    await transport.sendMail({ from, to, subject, text, html, messageId, headers });
  };
}

async function transportTo(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  // No letter of ours reads a file or an address.
  return createTransport({ url, disableFileAccess: true, disableUrlAccess: true });
}
