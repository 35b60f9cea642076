import { isChineseCityName } from '../../dictionaries/city-names.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const chinesePlaceName: SemanticType = {
  id: 'chinese-place-name',
  version: 1,
  family: 'place',
  texts: { en: 'Chinese city, district or township', zh: '市、区县、乡镇名称' },
  form: 'text',
  matches: (value) =>
    isChineseCityName(value) ||
    (/^\p{Script=Han}{1,14}(?:市|区|县|旗|盟|州|镇|乡|街道|地区|林区|特区|新区|市辖区)$/u.test(
      value,
    ) &&
      !/(?:路|街|巷|弄|号|室)/.test(value.replace(/街道$/, ''))),
  randomPassRate: 0.02,
  heuristic: true,
  header: {
    en: ['city', 'district', 'county', 'town'],
    zh: ['市', '区', '县', '城市', '街道', '乡镇'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: quasiIdentifier,
};
