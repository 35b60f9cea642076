import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const uuid: SemanticType = {
  id: 'uuid',
  version: 1,
  family: 'code',
  texts: { en: 'UUID', zh: '通用唯一识别码' },
  form: 'text',
  matches: (value) =>
    /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i.test(value),
  randomPassRate: 0.0001,
  header: { en: ['uuid', 'guid'], zh: ['唯一标识'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
