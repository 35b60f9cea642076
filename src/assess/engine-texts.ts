import type { Phrase, Texts } from '../vocabulary/text.ts';
import type { AssessmentModel } from './model/assessment-model.ts';

/** What the engine itself says about a result, whatever the assessment model. */
const engineTexts = {
  'assess.not-implemented': {
    en: 'This version of Assay cannot measure this yet.',
    zh: '当前版本的数衡尚不能测量此项。',
  },
  'assess.nothing-to-judge': {
    en: 'There is nothing to judge.',
    zh: '没有可供判断的对象。',
  },
  'assess.not-computable': {
    en: 'The evidence gives no finite number.',
    zh: '现有证据无法得出有限数值。',
  },
  'assess.declared-only': {
    en: 'Somebody declared it; a document or a measurement is asked for.',
    zh: '仅有声明，尚缺文件佐证或测量。',
  },
  'assess.documented-only': {
    en: 'A document says so; a measurement is asked for.',
    zh: '仅有文件佐证，尚缺测量。',
  },
  'assess.portfolio-of': {
    en: 'Mean over the assets ({assets}), weighted by rows.',
    zh: '{assets} 个资产按记录数加权的平均值。',
  },
} as const satisfies Record<string, Texts>;

export function enginePhrase(
  code: keyof typeof engineTexts,
  params: Phrase['params'] = {},
): Phrase {
  return { code, params };
}

/** A phrase whose texts stand in the assessment model; parts are ids and positions. */
export function modelPhrase(model: AssessmentModel, ...parts: (string | number)[]): Phrase {
  return { code: ['model', model.document.id, ...parts].join('.'), params: {} };
}

/** The texts of every code that a judgement by this assessment model can contain. */
export function assessmentTexts(model: AssessmentModel): Record<string, Texts> {
  const texts: Record<string, Texts> = { ...engineTexts };
  const add = (text: Texts | undefined, ...parts: (string | number)[]) => {
    if (text !== undefined) texts[modelPhrase(model, ...parts).code] = text;
  };
  for (const { id, needs, notApplicable, ways } of model.document.indicators) {
    add(needs, id, 'needs');
    add(notApplicable, id, 'not-applicable');
    for (const [i, way] of (ways ?? []).entries()) add(way.proxy, id, 'proxy', i);
  }
  for (const { id, closed, open, unknown } of model.document.gates) {
    add(unknown, id, 'unknown');
    for (const [i, { reason }] of closed.entries()) add(reason, id, 'closed', i);
    for (const [i, { reason }] of open.entries()) add(reason, id, 'open', i);
  }
  return texts;
}
