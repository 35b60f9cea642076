import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import { count } from '../../../view/words/numbers.ts';
import { deleteUpload, type Sources, sourcesQuery } from '../../api/assessing.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Told } from '../../shell/told.tsx';

const texts = {
  name: { en: 'File', zh: '文件' },
  size: { en: 'KiB', zh: 'KiB' },
  remove: { en: 'Delete', zh: '删除' },
  removeOf: { en: 'Delete {name}', zh: '删除 {name}' },
  removed: { en: 'The file is deleted.', zh: '文件已删除。' },
} satisfies Record<string, Texts>;

/** The files that lie here, to be chosen together or deleted. */
export function UploadsTable({
  uploads,
  chosen,
  choose,
}: {
  readonly uploads: Sources['uploads'];
  readonly chosen: readonly string[];
  readonly choose: (ids: readonly string[]) => void;
}) {
  const { say } = useWords();
  const queries = useQueryClient();
  const { mutate, error, isSuccess } = useMutation({
    mutationFn: deleteUpload,
    onSettled: () => queries.invalidateQueries(sourcesQuery),
  });
  const toggle = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  if (uploads.length === 0) return <Told>{isSuccess ? say(texts.removed) : null}</Told>;
  return (
    <>
      <table className="ct uploads">
        <thead>
          <tr>
            <th scope="col">{say(texts.name)}</th>
            <th scope="col" className="r">
              {say(texts.size)}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {uploads.map(({ id, name, bytes }) => (
            <tr key={id}>
              <td>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() => toggle(id)}
                  />{' '}
                  {name}
                </label>
              </td>
              <td className="r">{count(Math.ceil(bytes / 1024))}</td>
              <td className="r">
                <button
                  type="button"
                  className="btn small"
                  aria-label={say(texts.removeOf, { name })}
                  onClick={() => {
                    choose(chosen.filter((one) => one !== id));
                    mutate(id);
                  }}
                >
                  {say(texts.remove)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Told>{isSuccess ? say(texts.removed) : null}</Told>
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}
