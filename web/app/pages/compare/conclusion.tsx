import type { DiffReport } from '../../../../src/vocabulary/reports/diff-report.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { score } from '../../../view/words/numbers.ts';
import type { AssessmentPage } from '../../api/assessments.ts';
import { scorePairs, wayOf } from './scores.ts';

const texts = {
  score: { en: 'Score {before} → {after}.', zh: '综合得分 {before} → {after}。' },
  dimensions: { en: 'Dimensions {what}.', zh: '维度：{what}。' },
  better: { en: 'better: {count}', zh: '改善 {count} 个' },
  worse: { en: 'worse: {count}', zh: '变差 {count} 个' },
  otherModel: {
    en: 'Two models judged them: scores are not compared.',
    zh: '两次评估所用模型不同，不比较得分。',
  },
  columns: { en: 'Columns {what}.', zh: '字段：{what}。' },
  added: { en: 'added: {count}', zh: '新增 {count} 个' },
  removed: { en: 'removed: {count}', zh: '删除 {count} 个' },
  renamed: { en: 'renamed: {count}', zh: '改名 {count} 个' },
  changed: { en: 'otherwise changed: {count}', zh: '其他变化 {count} 个' },
  findings: { en: 'Findings {what}.', zh: '问题：{what}。' },
  fresh: { en: 'new: {count}', zh: '新增 {count} 项' },
  resolved: { en: 'resolved: {count}', zh: '已消除 {count} 项' },
  nothing: {
    en: 'No column and no finding changed.',
    zh: '字段与发现的问题均无变化。',
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
  const counted = useCounted();
  const changes = [counted('columns', columns), counted('findings', findings)].flat();
  const ends = changes.length === 0 ? [say(texts.nothing)] : changes;
  return [...useScores({ was, is }), ...ends].join(language === 'zh' ? '' : ' ');
}

type Counted = Exclude<keyof typeof texts, 'score' | 'otherModel' | 'nothing'>;

/** A sentence of what there is any of; none where there is nothing. */
function useCounted() {
  const { say, language } = useWords();
  return (of: Counted, counts: Readonly<Partial<Record<Counted, number>>>): readonly string[] => {
    const there = Object.entries(counts).filter(([, count]) => count > 0);
    // What the counts have for keys are names of texts.
    const what = there.map(([name, count]) => say(texts[name as Counted], { count }));
    const sentence = say(texts[of], { what: what.join(language === 'zh' ? '，' : ', ') });
    return what.length === 0 ? [] : [sentence];
  };
}

function useScores({ was, is }: Pick<Compared, 'was' | 'is'>): readonly string[] {
  const { say } = useWords();
  const counted = useCounted();
  const pairs = scorePairs(was, is);
  if (pairs === null) return [say(texts.otherModel)];
  const [whole, ...dimensions] = pairs;
  const ways = dimensions.map(wayOf);
  const better = ways.filter((way) => way === 'better').length;
  const worse = ways.filter((way) => way === 'worse').length;
  const params = { before: score(whole?.before ?? null), after: score(whole?.after ?? null) };
  return [say(texts.score, params), ...counted('dimensions', { better, worse })];
}
