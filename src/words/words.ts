import i18next from 'i18next';
import { namedParams, type Problem } from '../vocabulary/problem.ts';
import type { Language, Params, Texts } from '../vocabulary/text.ts';
import { placeText } from './place.ts';

const interpolator = i18next.createInstance({
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  fallbackLng: 'en',
});
void interpolator.init({ initAsync: false, resources: {} });

const numberFormat: Record<Language, Intl.NumberFormat> = {
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 3 }),
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 3 }),
};

/** Renders a text in one language; numbers get thousands separators. */
export function render(texts: Texts, language: Language, params: Params = {}): string {
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? numberFormat[language].format(value) : value,
    ]),
  );
  return interpolator.services.interpolator.interpolate(texts[language], shown, language, {});
}

/** A problem in one language: what happened, where, and what to do. */
export function renderProblem(problem: Problem, language: Language): string {
  const { where } = problem;
  const place = where.path ?? '';
  const params = namedParams(problem.kind, problem.params, language);
  const what = render(problem.kind.texts, language, params);
  const remedy = render(problem.kind.remedy, language, params);
  const prefix = [placeText(where), place].filter((part) => part !== '').join(' ');
  return `${prefix === '' ? '' : `${prefix}: `}${what} ${remedy}`;
}
