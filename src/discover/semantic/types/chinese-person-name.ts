import { hasChineseSurname, hasGivenCharacter } from '../../dictionaries/chinese-surnames.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

// Endings of places, firms and things: a word, not a given name.
const notAName =
  /(?:省|市|区|县|旗|镇|乡|村|路|街|公司|厂|店|院|局|部|处|所|行|站|号|元|类|型|品|机|器|费|款|额)$/;

/** A surname of the dictionary, one or two Han characters after it, and no ending of a place or thing. */
export function isChinesePersonName(value: string): boolean {
  const plain = value.replace(/[\s·]/g, '');
  if (!/^\p{Script=Han}{2,4}$/u.test(plain) || notAName.test(plain)) return false;
  return hasChineseSurname(plain);
}

/** Without a header, a character that given names favour has to follow the surname. */
function isListedChineseName(value: string): boolean {
  return isChinesePersonName(value) && hasGivenCharacter(value.replace(/[\s·]/g, ''));
}

export const chinesePersonName: SemanticType = {
  id: 'chinese-person-name',
  version: 1,
  family: 'person',
  texts: { en: 'Chinese personal name', zh: '中文姓名' },
  form: 'text',
  matches: isChinesePersonName,
  randomPassRate: 0.12,
  heuristic: true,
  header: {
    en: [
      'name',
      'full name',
      'contact',
      'contact name',
      'customer name',
      'employee name',
      'legal representative',
    ],
    zh: [
      '姓名',
      '联系人',
      '法人',
      '法定代表人',
      '客户名',
      '负责人',
      '经办人',
      '户主',
      '收货人',
      '真实姓名',
      '名字',
      '代表人',
      '申请人',
      '患者',
    ],
  },
  needs: 'header',
  alone: { matches: isListedChineseName, randomPassRate: 0.02 },
  of: ['text'],
  masked: /^\p{Script=Han}?[*某]{1,3}\p{Script=Han}?$/u,
  grade: 'general-3',
  personal: directIdentifier,
};
