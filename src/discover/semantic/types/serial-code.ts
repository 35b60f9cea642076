import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const serialCode: SemanticType = {
  id: 'serial-code',
  version: 1,
  family: 'code',
  texts: { en: 'product, order or serial code', zh: '产品、订单或序列编号' },
  form: 'text',
  // Letters and digits together, both at least twice, without spaces: what catalogues and counters write.
  matches: (value) =>
    /^(?=(?:.*\d){2})(?=(?:.*[A-Z]){2})[A-Z0-9](?:[A-Z0-9]|[-_/.](?=[A-Z0-9]))+$/.test(value) &&
    /\d{2}/.test(value),
  bounds: { length: [5, 40], has: ['digit', 'latin'] },
  randomPassRate: 0.6,
  heuristic: true,
  header: {
    en: [
      'sku',
      'serial',
      'serial number',
      'product code',
      'item code',
      'part number',
      'part no',
      'order no',
      'order number',
      'order id',
      'product id',
      'model number',
      'batch',
      'lot',
    ],
    zh: ['编号', '序列号', '货号', '料号', '订单号', '批号', '产品编码', '物料编码', '型号'],
  },
  needs: 'header',
  vague: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
