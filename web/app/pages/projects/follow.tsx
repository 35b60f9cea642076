import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { openProject, type Project } from '../../api/projects.ts';
import { useMay } from '../../api/session.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';

const texts = {
  button: { en: 'Open a project that follows', zh: '另立后续项目' },
  note: {
    en: 'It begins with its preparation and names this one; this one stays as it is.',
    zh: '后续项目从评估准备开始，并注明承接本项目；本项目保持不变。',
  },
} satisfies Record<string, Texts>;

/** The way on from an issued project. */
export function Follow({ project: { id, title, state } }: { readonly project: Project }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const may = useMay();
  const { mutate, isPending, error } = useMutation({
    mutationFn: openProject,
    onSuccess: async ({ id: project }) => {
      await queries.invalidateQueries({ queryKey: ['projects'] });
      await navigate({ to: '/projects/$project', params: { project } });
    },
  });
  if (state !== 'issued' || !may('project.open')) return null;
  return (
    <div className="opt">
      <button
        type="button"
        className="btn"
        aria-disabled={isPending}
        onClick={() => (isPending ? undefined : mutate({ title, follows: id }))}
      >
        {say(texts.button)}
      </button>
      <p className="s">{say(texts.note)}</p>
      {error === null ? null : <ProblemNotice error={error} />}
    </div>
  );
}
