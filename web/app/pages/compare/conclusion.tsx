import type { DiffReport } from '../../../../src/vocabulary/reports/diff-report.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { score } from '../../../view/words/numbers.ts';
import type { AssessmentPage } from '../../api/assessments.ts';
import { scorePairs, wayOf } from './scores.ts';

const texts = {
  score: { en: 'Score {before} → {after}.', zh: '综合得分 {before} → {after}。' },
  dimensions: {
    en: 'Dimensions better: {better}, worse: {worse}.',
    zh: '改善的维度：{better} 个，变差的维度：{worse} 个。',
  },
  otherModel: {
    en: 'Two models judged them: scores are not compared.',
    zh: '两次评估所用模型不同，不比较得分。',
  },
  columns: {
    en: 'Columns added: {added}, removed: {removed}, renamed: {renamed}, otherwise changed: {changed}.',
    zh: '新增字段 {added} 个，删除 {removed} 个，改名 {renamed} 个，其他变化 {changed} 个。',
  },
  findings: {
    en: 'Findings new: {fresh}, resolved: {resolved}.',
    zh: '新增问题 {fresh} 项，已消除 {resolved} 项。',
  },
} satisfies Record<string, Texts>;

interface Compared {
  readonly was: AssessmentPage;
  readonly is: AssessmentPage;
  readonly diff: DiffReport;
}

/** The comparison in a few sentences: what got better and worse, and what else changed. */
export function Conclusion({ was, is, diff }: Compared) {
  const { say, language } = useWords();
  const { compared } = diff.tables;
  const sum = (count: (table: (typeof compared)[number]) => number) =>
    compared.reduce((all, table) => all + count(table), 0);
  const columns = {
    added: sum(({ added }) => added.length),
    removed: sum(({ removed }) => removed.length),
    renamed: sum(({ renamed }) => renamed.length),
    changed: sum((table) => table.columns.filter(({ level }) => level !== 'none').length),
  };
  const found = (change: string) => diff.findings.filter((one) => one.change === change).length;
  const findings = { fresh: found('new'), resolved: found('resolved') };
  return [
    ...useScores({ was, is }),
    say(texts.columns, columns),
    say(texts.findings, findings),
  ].join(language === 'zh' ? '' : ' ');
}

function useScores({ was, is }: Pick<Compared, 'was' | 'is'>): readonly string[] {
  const { say } = useWords();
  const pairs = scorePairs(was, is);
  if (pairs === null) return [say(texts.otherModel)];
  const [whole, ...dimensions] = pairs;
  const ways = dimensions.map(wayOf);
  const better = ways.filter((way) => way === 'better').length;
  const worse = ways.filter((way) => way === 'worse').length;
  const params = { before: score(whole?.before ?? null), after: score(whole?.after ?? null) };
  return [say(texts.score, params), say(texts.dimensions, { better, worse })];
}
