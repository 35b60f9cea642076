import { notPersonal, type SemanticType } from '../semantic-type.ts';

const endings =
  'com|net|org|edu|gov|mil|int|info|biz|name|io|co|ai|app|dev|cn|uk|de|fr|jp|ru|br|in|it|es|nl|au|ca|us|eu|ch|se|no|dk|fi|pl|cz|at|be|kr|tw|hk|sg|mx|ar|cl|za|tr|ir|ua|gr|pt|ie|nz|id|th|vn|my|ph|il|ro|hu|tv|me|cc|xyz|top|site|online|shop|store|club|tech|local|test|example|中国|公司|网络';
const pattern = new RegExp(
  `^(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?\\.)+(?:${endings})\\.?$`,
  'iu',
);

export const domainName: SemanticType = {
  id: 'domain-name',
  version: 1,
  family: 'web',
  texts: { en: 'domain or host name', zh: '域名' },
  form: 'text',
  matches: (value) => pattern.test(value),
  bounds: { length: [4, 253], has: ['other'] },
  randomPassRate: 0.005,
  header: {
    en: ['domain', 'host', 'hostname', 'host name', 'fqdn', 'site'],
    zh: ['域名', '主机名'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
