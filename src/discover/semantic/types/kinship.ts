import { personalColumns } from '../personal-columns.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const words =
  /^(?:spouse|husband|wife|father|mother|parent|son|daughter|child|brother|sister|sibling|grand(?:father|mother|parent|son|daughter|child)|uncle|aunt|cousin|guardian|partner|relative|friend|本人|户主|配偶|丈夫|妻子|父亲|母亲|父母|儿子|女儿|子女|兄弟|姐妹|祖父|祖母|爷爷|奶奶|外公|外婆|孙子|孙女|监护人|亲属|朋友|父子|母女|夫妻)$/i;

export const kinship: SemanticType = {
  id: 'kinship',
  version: 1,
  family: 'person',
  texts: { en: 'kinship', zh: '亲属关系' },
  form: 'text',
  matches: (value) => words.test(value) || /^(?:other|其他|self)$/i.test(value),
  randomPassRate: 0.001,
  header: { en: ['relationship', 'relation', 'kinship'], zh: ['关系', '与户主关系', '亲属'] },
  needs: 'header',
  alone: { matches: (value) => words.test(value), randomPassRate: 0.001, beside: personalColumns },
  closed: true,
  of: ['text'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
