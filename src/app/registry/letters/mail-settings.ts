import { defineProblem } from '../../../vocabulary/problem.ts';
import type { MailPlace } from './post-by-smtp.ts';

const mailHalfNamed = defineProblem({
  code: 'letter.half-named',
  texts: {
    en: 'Letters need three things: ASSAY_SMTP_URL, ASSAY_MAIL_FROM and the address of the registry (--url).',
    zh: '发送邮件需要三项设置：ASSAY_SMTP_URL、ASSAY_MAIL_FROM 以及登记库地址（--url）。',
  },
  remedy: {
    en: 'Set all of them, or none: then no letter is sent.',
    zh: '请全部设置，或全部不设置（此时不发送邮件）。',
  },
});

/** Where letters are handed to; undefined where nothing is named. Raises `letter.half-named`. */
export function readMailPlace(
  { ASSAY_SMTP_URL: smtpUrl, ASSAY_MAIL_FROM: from }: NodeJS.ProcessEnv,
  url: URL | undefined,
): (MailPlace & { readonly url: URL }) | undefined {
  if (smtpUrl === undefined && from === undefined) return undefined;
  if (smtpUrl === undefined || from === undefined || url === undefined) throw mailHalfNamed({});
  return { smtpUrl, from, url };
}
