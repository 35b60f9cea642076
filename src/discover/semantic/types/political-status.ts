import { personalColumns } from '../personal-columns.ts';
import type { SemanticType } from '../semantic-type.ts';

const words =
  /^(?:中共(?:预备)?党员|党员|预备党员|共青团员|团员|群众|无党派(?:人士)?|民革党员|民盟盟员|民建会员|民进会员|农工党党员|致公党党员|九三学社社员|台盟盟员|民主党派)$/;

export const politicalStatus: SemanticType = {
  id: 'political-status',
  version: 1,
  family: 'person',
  texts: { en: 'political status', zh: '政治面貌' },
  form: 'text',
  matches: (value) => words.test(value),
  bounds: { length: [2, 7], only: ['han'] },
  randomPassRate: 0.0001,
  header: { en: ['political status', 'political affiliation'], zh: ['政治面貌'] },
  needs: 'header',
  alone: { matches: (value) => words.test(value), randomPassRate: 0.0001, beside: personalColumns },
  closed: true,
  of: ['text'],
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: false,
    quasi: true,
    sensitive: ['specific-identity'],
  },
};
