import { personalColumns } from '../personal-columns.ts';
import type { SemanticType } from '../semantic-type.ts';

const words =
  /^(?:christian(?:ity)?|catholic(?:ism)?|protestant(?:ism)?|orthodox|islam|muslim|sunni|shia|hindu(?:ism)?|buddhis[tm]|judaism|jewish|sikh(?:ism)?|jain(?:ism)?|taoism|taoist|atheis[tm]|agnostic(?:ism)?|佛教|道教|基督教|天主教|伊斯兰教|东正教|犹太教|印度教|无宗教信仰|无神论)$/i;

export const religion: SemanticType = {
  id: 'religion',
  version: 1,
  family: 'person',
  texts: { en: 'religion', zh: '宗教信仰' },
  form: 'text',
  matches: (value) => words.test(value) || /^(?:none|other|no religion|无|其他)$/i.test(value),
  randomPassRate: 0.001,
  header: { en: ['religion', 'faith', 'denomination', 'belief'], zh: ['宗教', '信仰'] },
  needs: 'header',
  alone: { matches: (value) => words.test(value), randomPassRate: 0.0001, beside: personalColumns },
  closed: true,
  of: ['text'],
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: false,
    quasi: true,
    sensitive: ['religious-belief'],
  },
};
