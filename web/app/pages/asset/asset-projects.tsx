import '../projects/projects.css';
import { useQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { projectsOfAssetQuery } from '../../api/projects.ts';
import { ProjectRows } from '../projects/project-rows.tsx';

const texts = {
  title: { en: 'Assessment projects', zh: '评估项目' },
  note: { en: 'that have this asset in scope', zh: '评估范围包含本数据资产' },
} satisfies Record<string, Texts>;

/** The projects that an asset is in the scope of; nothing where there are none. */
export function AssetProjects({ asset }: { readonly asset: string }) {
  const { say } = useWords();
  const { data = [] } = useQuery(projectsOfAssetQuery(asset));
  if (data.length === 0) return null;
  return (
    <div className="wrap">
      <Section title={say(texts.title)} note={say(texts.note)}>
        <ProjectRows lines={data} />
      </Section>
    </div>
  );
}
