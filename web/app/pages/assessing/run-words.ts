import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { Words } from '../../../view/words/language.tsx';
import type { AssessmentRun, AssessmentSource } from '../../api/assessing.ts';

type Step = NonNullable<AssessmentRun['progress']>['step'];

/** The steps of an assessment, in their order. */
export const stepTexts: Readonly<Record<Step, Texts>> = {
  read: { en: 'Read files', zh: '读取文件' },
  profile: { en: 'Measure tables', zh: '测量数据表' },
  discover: { en: 'Discover what columns mean', zh: '识别字段含义' },
  fingerprint: { en: 'Compute content fingerprints', zh: '计算内容指纹' },
  rules: { en: 'Run declared rules', zh: '执行声明的规则' },
  assess: { en: 'Judge by the model', zh: '按模型评估' },
};
export const steps = Object.keys(stepTexts) as readonly Step[];

const sourceTexts = {
  example: { en: 'the example shop', zh: '示例商店' },
  upload: { en: 'files handed in ({count})', zh: '提交的 {count} 个文件' },
} satisfies Record<string, Texts>;

export function nameOfSource(source: AssessmentSource, { say }: Words): string {
  if (source.kind === 'folder') return source.name;
  if (source.kind === 'example') return say(sourceTexts.example);
  return say(sourceTexts.upload, { count: source.uploads.length });
}
