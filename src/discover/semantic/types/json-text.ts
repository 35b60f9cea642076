import { notPersonal, type SemanticType } from '../semantic-type.ts';

function isJson(value: string): boolean {
  if (!/^(?:\{[\s\S]*\}|\[[\s\S]*\])$/.test(value)) return false;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

export const jsonText: SemanticType = {
  id: 'json-text',
  version: 1,
  family: 'text',
  texts: { en: 'JSON text', zh: 'JSON 文本' },
  form: 'text',
  matches: isJson,
  bounds: { length: [2, 1_000_000], has: ['other'] },
  randomPassRate: 0.0001,
  header: {
    en: ['json', 'payload', 'metadata', 'attributes', 'properties'],
    zh: ['JSON', '扩展信息'],
  },
  needs: 'values',
  vague: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
