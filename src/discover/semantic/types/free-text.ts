import { notPersonal, type SemanticType } from '../semantic-type.ts';

// Words that hold sentences together; names, titles and codes hardly use them.
const english =
  /\b(?:the|a|an|is|are|was|were|be|been|has|have|had|will|would|can|could|should|to|of|in|on|for|with|by|from|at|that|this|it|and|or|but|not|please|we|you|they|he|she|i)\b/gi;
const other =
  /\b(?:der|die|das|und|ist|le|la|les|et|est|el|los|las|una?|que|y|es|il|che|de|des|du|del|para|por)\b/gi;
const chinese = /[的了是在和与就都而及着或被把对为，。；！？、]/g;

/** Prose: at least six words with two that bind, or a dozen Han characters with two. */
function isProse(value: string): boolean {
  if (/\p{Script=Han}{3}/u.test(value)) {
    return value.length >= 12 && (value.match(chinese)?.length ?? 0) >= 2;
  }
  const words = value.split(/\s+/).length;
  const bound = (value.match(english)?.length ?? 0) + (value.match(other)?.length ?? 0);
  return words >= 6 && bound >= 2 && /\p{Ll}{2}/u.test(value);
}

export const freeText: SemanticType = {
  id: 'free-text',
  version: 1,
  family: 'text',
  texts: { en: 'free text', zh: '自由文本' },
  form: 'text',
  matches: isProse,
  bounds: { length: [12, 1_000_000] },
  randomPassRate: 0.01,
  heuristic: true,
  header: {
    en: [
      'description',
      'comment',
      'comments',
      'note',
      'notes',
      'remark',
      'remarks',
      'summary',
      'message',
      'review',
      'feedback',
      'text',
      'body',
      'content',
      'abstract',
      'narrative',
    ],
    zh: ['备注', '说明', '描述', '评论', '内容', '意见', '简介', '留言', '摘要'],
  },
  needs: 'header',
  alone: { matches: isProse, randomPassRate: 0.01, share: 0.6 },
  vague: true,
  of: ['text'],
  grade: 'general-2',
  personal: notPersonal,
};
