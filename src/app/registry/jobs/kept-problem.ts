import { namedParams, Problem, type ProblemKind } from '../../../vocabulary/problem.ts';
import type { KeptProblem } from '../../../vocabulary/registry/kept-problem.ts';
import type { Params, Texts } from '../../../vocabulary/text.ts';

/** A problem as it is kept and as it goes from one process to another: without where, which names folders. */
export function keptProblem({ kind, params }: Problem): KeptProblem {
  const { code, texts, remedy } = kind;
  return {
    code,
    params,
    texts: withNames(texts, kind, params),
    remedy: withNames(remedy, kind, params),
  };
}

/** The problem again. */
export function problemOf({ params, ...kind }: KeptProblem): Problem {
  return new Problem(kind, params);
}

/** The names of codes are put in: what is kept brings no list of them. */
function withNames(texts: Texts, { terms }: ProblemKind, params: Params): Texts {
  if (terms === undefined) return texts;
  const inLanguage = (language: keyof Texts) => {
    const named = namedParams({ terms }, params, language);
    return Object.keys(terms).reduce(
      (text, name) => text.replaceAll(`{${name}}`, String(named[name] ?? '')),
      texts[language],
    );
  };
  return { en: inLanguage('en'), zh: inLanguage('zh') };
}
