import type { Texts } from '../vocabulary/text.ts';

/** A kind of credential as it stands in a cell. The secret itself is never reported. */
export interface SecretKind {
  readonly id: string;
  readonly texts: Texts;
  readonly pattern: RegExp;
}

export const secretKinds: readonly SecretKind[] = [
  {
    id: 'private-key',
    texts: { en: 'private key', zh: '私钥' },
    pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----/,
  },
  {
    id: 'cloud-key',
    texts: { en: 'cloud access key', zh: '云访问密钥' },
    // Amazon, Google, Alibaba Cloud, Tencent Cloud, GitHub, GitLab, Slack, Stripe, OpenAI prefixes.
    pattern:
      /\b(?:(?:AKIA|ASIA)[0-9A-Z]{16}|AIza[\w-]{35}|LTAI[0-9A-Za-z]{12,24}|AKID[0-9A-Za-z]{32}|gh[pousr]_[0-9A-Za-z]{36,}|github_pat_\w{50,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|[sr]k_live_[0-9A-Za-z]{16,}|sk-[0-9A-Za-z_-]{32,})/,
  },
  {
    id: 'jwt',
    texts: { en: 'JSON web token', zh: 'JSON Web 令牌' },
    pattern: /\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{16,}/,
  },
  {
    id: 'connection-string',
    texts: { en: 'connection string with a password', zh: '含密码的连接串' },
    pattern:
      /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]+:[^\s:/@]{3,}@[^\s/]+|\b(?:Server|Data Source|Host)=[^;]+;.*\b(?:Password|Pwd)=[^;]{3,}/i,
  },
  {
    id: 'password-assignment',
    texts: { en: 'password or token beside its name', zh: '带名称的密码或令牌' },
    pattern:
      /\b(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?token|auth[_-]?token|密码|口令|密钥)["']?\s*[:=：]\s*["']?[^\s"',;]{8,}/i,
  },
];
