import { notPersonal, type SemanticType } from '../semantic-type.ts';

const iso =
  /^-?P(?=\d|T\d)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?W)?(?:\d+(?:[.,]\d+)?D)?(?:T(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/;
const unit =
  '(?:ms|milliseconds?|s|sec|secs|seconds?|m|min|mins|minutes?|h|hrs?|hours?|d|days?|wks?|weeks?|months?|y|yrs?|years?|毫秒|秒钟?|分钟?|小时|时|天|日|周|个月|年)';
const spoken = new RegExp(
  `^\\d+(?:\\.\\d+)?\\s?${unit}(?:[\\s,]*\\d+(?:\\.\\d+)?\\s?${unit})*$`,
  'i',
);

export const duration: SemanticType = {
  id: 'duration',
  version: 1,
  family: 'time',
  texts: { en: 'duration', zh: '时长' },
  form: 'text',
  matches: (value) => iso.test(value) || spoken.test(value),
  bounds: { length: [2, 60], has: ['digit'] },
  randomPassRate: 0.05,
  header: {
    en: ['duration', 'length', 'elapsed', 'time', 'runtime', 'period', 'term', 'tenure'],
    zh: ['时长', '期限', '耗时', '工期', '用时'],
  },
  needs: 'header',
  alone: {
    matches: (value) =>
      iso.test(value) ||
      (spoken.test(value) && !/^\d+(?:\.\d+)?\s?(?:m|d|y|s|h|年|日)$/i.test(value)),
    randomPassRate: 0.02,
  },
  quantity: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
