import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const pattern =
  /^(?:(?:北京|天津|上海|重庆)市?|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省?|内蒙古(?:自治区)?|广西(?:壮族)?(?:自治区)?|西藏(?:自治区)?|宁夏(?:回族)?(?:自治区)?|新疆(?:维吾尔)?(?:自治区)?|(?:香港|澳门)(?:特别行政区)?)$/;

export const chineseProvince: SemanticType = {
  id: 'chinese-province',
  version: 1,
  family: 'place',
  texts: { en: 'Chinese province', zh: '省级行政区名称' },
  form: 'text',
  matches: (value) => pattern.test(value),
  randomPassRate: 0.001,
  header: { en: ['province', 'state', 'region'], zh: ['省', '省份', '地区'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: quasiIdentifier,
};
