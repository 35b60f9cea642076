import { defineProblem, Problem, type Where, withParts } from '../../vocabulary/problem.ts';
import type { Texts } from '../../vocabulary/text.ts';

/** What can be wrong with the text of an assessment model. */

const see: Texts = {
  en: 'See docs/reference/assessment-models.md.',
  zh: '请参阅 docs/reference/assessment-models.md。',
};

export const modelInvalid = defineProblem<'count' | 'first'>({
  code: 'model.invalid',
  texts: {
    en: 'the assessment model has {count} error(s); the first: {first}',
    zh: '评估模型有 {count} 处错误；第一处：{first}',
  },
  remedy: {
    en: 'Run `assay model check FILE` to see all of them.',
    zh: '请运行 `assay model check FILE` 查看全部错误。',
  },
});

export const modelSyntax = defineProblem<'detail'>({
  code: 'model.syntax',
  texts: { en: 'not readable as YAML or JSON: {detail}', zh: '无法按 YAML 或 JSON 读取：{detail}' },
  remedy: { en: 'Correct the syntax on this line.', zh: '请修正此行的语法。' },
});

export const fieldMissing = defineProblem<'field'>({
  code: 'model.field-missing',
  texts: { en: 'the field `{field}` is missing.', zh: '缺少字段 `{field}`。' },
  remedy: see,
});

export const fieldUnknown = defineProblem<'field' | 'allowed'>({
  code: 'model.field-unknown',
  texts: { en: 'there is no field `{field}` here.', zh: '此处没有字段 `{field}`。' },
  remedy: { en: 'Did you mean: {allowed}?', zh: '您是否想写：{allowed}？' },
});

/** A field that its schema refuses, and why. */
export function fieldRefused(field: string, reason: Texts, where: Where): Problem {
  const kind = {
    code: 'model.field-type',
    texts: { en: '`{field}` {reason}.', zh: '`{field}` {reason}。' },
    remedy: see,
  };
  return new Problem(withParts(kind, { reason }), { field }, where);
}

export const fieldChoice = defineProblem<'field' | 'allowed'>({
  code: 'model.field-choice',
  texts: {
    en: '`{field}` must be one of: {allowed}.',
    zh: '`{field}` 必须是以下之一：{allowed}。',
  },
  remedy: see,
});

export const fieldRange = defineProblem<'field' | 'limit'>({
  code: 'model.field-range',
  texts: {
    en: '`{field}` is outside its range ({limit}).',
    zh: '`{field}` 超出取值范围（{limit}）。',
  },
  remedy: see,
});

export const fieldPattern = defineProblem<'field' | 'pattern'>({
  code: 'model.field-pattern',
  texts: {
    en: '`{field}` does not match {pattern}.',
    zh: '`{field}` 不符合格式 {pattern}。',
  },
  remedy: see,
});

export const idTwice = defineProblem<'id'>({
  code: 'model.id-twice',
  texts: { en: 'the id `{id}` is used twice.', zh: '标识 `{id}` 重复。' },
  remedy: { en: 'Give each entry an id of its own.', zh: '请为每个条目使用不同的标识。' },
});

export const idUnknown = defineProblem<'id' | 'allowed'>({
  code: 'model.id-unknown',
  texts: { en: 'nothing here has the id `{id}`.', zh: '没有标识为 `{id}` 的条目。' },
  remedy: { en: 'Did you mean: {allowed}?', zh: '您是否想写：{allowed}？' },
});

export const weightsZero = defineProblem<'id'>({
  code: 'model.weights-zero',
  texts: {
    en: 'the weights below `{id}` add up to 0, so it can never have a score.',
    zh: '`{id}` 之下的权重之和为 0，永远得不到分数。',
  },
  remedy: {
    en: 'Give at least one entry a positive weight.',
    zh: '请至少给一个条目正的权重。',
  },
});

export const scaleEmpty = defineProblem<'id'>({
  code: 'model.scale-empty',
  texts: {
    en: 'the scale of `{id}` has no length: its bounds must differ and ascend.',
    zh: '`{id}` 的标度长度为零：上下界必须不同且递增。',
  },
  remedy: { en: 'Correct the bounds.', zh: '请修正上下界。' },
});

export const gradesOrder = defineProblem({
  code: 'model.grades-order',
  texts: { en: 'the grades must descend: A > B > C.', zh: '等级界限必须递减：A > B > C。' },
  remedy: { en: 'Correct the lower bounds.', zh: '请修正等级下限。' },
});

export const centresOrder = defineProblem({
  code: 'model.centres-order',
  texts: { en: 'the centres of the grades must descend.', zh: '等级中心值必须递减。' },
  remedy: { en: 'Sort them from best to worst.', zh: '请按从优到差排列。' },
});

export const scoreMissing = defineProblem<'id'>({
  code: 'model.score-missing',
  texts: {
    en: '`{id}` can be measured but does not say how the raw value becomes a score.',
    zh: '`{id}` 可以测量，但未说明原始值如何换算为分数。',
  },
  remedy: { en: 'Add `score`.', zh: '请添加 `score`。' },
});

export const rawMissing = defineProblem<'id'>({
  code: 'model.raw-missing',
  texts: {
    en: 'a way to measure `{id}` needs either `raw`, or `numerator` and `denominator`.',
    zh: '`{id}` 的测量方式需要 `raw`，或同时给出 `numerator` 和 `denominator`。',
  },
  remedy: { en: 'Add what is missing.', zh: '请补充缺少的部分。' },
});

export const formulaSyntax = defineProblem<'detail' | 'position'>({
  code: 'model.formula-syntax',
  texts: {
    en: 'the formula is not readable at character {position}: {detail}',
    zh: '公式在第 {position} 个字符处无法解析：{detail}',
  },
  remedy: { en: 'Formulas are CEL expressions.', zh: '公式使用 CEL 表达式。' },
});

export const formulaName = defineProblem<'kind' | 'name' | 'allowed'>({
  code: 'model.formula-name',
  texts: {
    en: 'the formula uses an unknown {kind}: `{name}`.',
    zh: '公式使用了未知的 {kind}：`{name}`。',
  },
  remedy: { en: 'Did you mean: {allowed}?', zh: '您是否想写：{allowed}？' },
});

export const formulaArguments = defineProblem<'name'>({
  code: 'model.formula-arguments',
  texts: {
    en: 'the formula calls `{name}` with the wrong arguments.',
    zh: '公式调用 `{name}` 的参数有误。',
  },
  remedy: see,
});

export const ahpShape = defineProblem({
  code: 'model.ahp-shape',
  texts: {
    en: 'the comparison matrix must be square, with one row for each id in `of`, at most ten.',
    zh: '判断矩阵必须为方阵，行数与 `of` 中的标识一致，且不超过十行。',
  },
  remedy: { en: 'Correct the matrix.', zh: '请修正矩阵。' },
});

export const ahpReciprocal = defineProblem({
  code: 'model.ahp-reciprocal',
  texts: {
    en: 'the comparison matrix is not reciprocal: a[j][i] must be 1/a[i][j] and a[i][i] must be 1.',
    zh: '判断矩阵不满足互反性：a[j][i] 应为 1/a[i][j]，a[i][i] 应为 1。',
  },
  remedy: { en: 'Correct the matrix.', zh: '请修正矩阵。' },
});

export const ahpInconsistent = defineProblem<'ratio'>({
  code: 'model.ahp-inconsistent',
  texts: {
    en: 'the comparisons contradict each other: consistency ratio {ratio}, which must be below 0.10.',
    zh: '判断相互矛盾：一致性比率为 {ratio}，应小于 0.10。',
  },
  remedy: {
    en: 'Review the comparisons; weights from this matrix must not be used.',
    zh: '请复核判断；不得使用由此矩阵得出的权重。',
  },
});

export const entropyPlace = defineProblem({
  code: 'model.entropy-place',
  texts: {
    en: 'entropy weights are only for the indicators of a dimension.',
    zh: '熵权仅适用于维度之下的指标。',
  },
  remedy: {
    en: 'Move `weighting` to a dimension that combines its indicators.',
    zh: '请将 `weighting` 移至直接合成指标的维度。',
  },
});
