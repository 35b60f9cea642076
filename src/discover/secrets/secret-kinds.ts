import type { Texts } from '../../vocabulary/text.ts';

/** A kind of credential as it stands in a cell. The secret itself is never reported. */
export interface SecretKind {
  readonly id: string;
  readonly texts: Texts;
  /** What JavaScript (with `u`) and RE2 read alike: no `\s`, `\w`, `.` or look-around. */
  readonly pattern: string;
  readonly ignoreCase?: true;
}

const word = '[0-9A-Za-z_-]';
const space = '[ \\t\\r\\n\\f\u00a0\u3000]';

// Amazon, Google, Alibaba Cloud, Tencent Cloud, GitHub, GitLab, Slack, Stripe, OpenAI prefixes.
const cloudKeys = [
  '(?:AKIA|ASIA)[0-9A-Z]{16}',
  `AIza${word}{35}`,
  'LTAI[0-9A-Za-z]{12,24}',
  'AKID[0-9A-Za-z]{32}',
  'gh[pousr]_[0-9A-Za-z]{36,}',
  'github_pat_[0-9A-Za-z_]{50,}',
  `glpat-${word}{20,}`,
  'xox[abprs]-[0-9A-Za-z-]{10,}',
  '[sr]k_live_[0-9A-Za-z]{16,}',
  `sk-${word}{32,}`,
  // Azure storage, and service bus, event hub, IoT hub.
  '(?:AccountKey|SharedAccessKey)=[0-9A-Za-z+/]{42,86}={1,2}',
  // Google service accounts and OAuth clients.
  `private_key_id["']?${space}*[:=]${space}*["']?[0-9a-f]{40}`,
  `GOCSPX-${word}{28}`,
];

const urlWithPassword = `\\b[a-z][a-z0-9+.-]{1,20}://[^ \\t\\r\\n:/@]*:[^ \\t\\r\\n:/@]{3,}@[^ \\t\\r\\n/]+`;
const place = '\\b(?:Server|Data Source|Host|Endpoint|Initial Catalog)=[^;\\n]+';
const passwordField = '\\b(?:Password|Pwd)=[^;\\n*<{]{3,}';
// The fields of a connection string come in any order.
const fieldsWithPassword = `${place};[^\\n]*${passwordField}|${passwordField};[^\\n]*${place}`;

// Underscores may stand before a name, as in DB_PASSWORD; Chinese has no word boundaries.
const names =
  '(?:^|[^0-9a-z])(?:password|passwd|pwd|secret|api[_-]?key|access[_-]?token|auth[_-]?token)|密码|口令|密钥';
// Visible ASCII but quotes, commas and semicolons. Masks and placeholders begin with * < {.
const assigned = '[!#-&+\\x2d-:=-Z^-z~][!#-&(-+\\x2d-:<-~]{7,}';

export const secretKinds: readonly SecretKind[] = [
  {
    id: 'private-key',
    texts: { en: 'private key', zh: '私钥' },
    pattern: '-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----',
  },
  {
    id: 'cloud-key',
    texts: { en: 'cloud access key', zh: '云访问密钥' },
    pattern: `\\b(?:${cloudKeys.join('|')})`,
  },
  {
    id: 'jwt',
    texts: { en: 'JSON web token', zh: 'JSON Web 令牌' },
    pattern: `\\beyJ${word}{8,}[.]eyJ${word}{8,}[.]${word}{16,}`,
  },
  {
    id: 'connection-string',
    texts: { en: 'connection string with a password', zh: '含密码的连接串' },
    pattern: `${urlWithPassword}|${fieldsWithPassword}`,
    ignoreCase: true,
  },
  {
    id: 'password-assignment',
    texts: { en: 'password or token beside its name', zh: '带名称的密码或令牌' },
    pattern: `(?:${names})["']?${space}*[:=：]${space}*["']?${assigned}`,
    ignoreCase: true,
  },
];

/** A pattern that every secret has (a test holds it) and few other cells: many times cheaper. */
export const secretHint = [
  'PRIVATE KEY',
  'A[KS]IA[0-9A-Z]{8}|AIza|LTAI[0-9A-Z]{8}|AKID[0-9A-Z]{8}',
  'gh[pousr]_[0-9A-Z]{8}|github_pat_|glpat-|xox[abprs]-|k_live_',
  `sk-${word}{20}|GOCSPX-|private_key_id`,
  `eyJ${word}{8}`,
  '://[^ \\t\\r\\n/]*@',
  `(?:password|passwd|pwd|secret|key|token|密码|口令|密钥)["']?${space}*[:=：]`,
].join('|');

/** Characters of the shortest secret: 密码, a colon, and eight more. */
export const shortestSecret = 11;

/** As RE2 reads it. */
export function enginePattern({ pattern, ignoreCase }: Omit<SecretKind, 'id' | 'texts'>): string {
  return ignoreCase ? `(?i)${pattern}` : pattern;
}
