import type { ReportHead } from '../../../src/vocabulary/reports/report-page.ts';
import type { Phrase, Texts } from '../../../src/vocabulary/text.ts';
import { ReadFiles } from '../../view/overview/read-files.tsx';
import { Scroll, Section } from '../../view/section.tsx';
import { useWords } from '../../view/words/language.tsx';
import { placeInFile } from '../../view/words/where.ts';

const texts = {
  all: { en: 'All {read} files were read.', zh: '{read} 个文件均已读取。' },
  some: {
    en: '{read} files were read, {unread} could not be read.',
    zh: '已读取 {read} 个文件，{unread} 个文件无法读取。',
  },
  rest: {
    en: 'What could not be read was left out; everything else was assessed.',
    zh: '无法读取的文件未参与评估，其余内容均已评估。',
  },
  title: { en: 'Files that were not read', zh: '未读取的文件' },
  note: { en: 'the reason, and what to do', zh: '原因及处理办法' },
  notes: { en: 'What was passed over or assumed', zh: '略过与推定' },
  notesNote: { en: 'about files as a whole', zh: '以文件为单位' },
  file: { en: 'File', zh: '文件' },
  reason: { en: 'What happened', zh: '原因' },
  remedy: { en: 'What to do', zh: '处理办法' },
} satisfies Record<string, Texts>;

/** The files that could not be read, each with its reason and remedy; then those that were. */
export function FilesPage({ head }: { readonly head: ReportHead }) {
  const { files } = head;
  const { say } = useWords();
  const unread = files.unreadable.length;
  return (
    <div className="wrap">
      <h1 className="title" tabIndex={-1}>
        {say(unread === 0 ? texts.all : texts.some, { read: files.read, unread })}
      </h1>
      {unread === 0 ? null : (
        <>
          <p className="lead">{say(texts.rest)}</p>
          <UnreadFiles problems={files.unreadable} />
        </>
      )}
      <FileNotes notes={files.notes ?? []} />
      <ReadFiles assets={head.assets} />
    </div>
  );
}

function FileNotes({ notes }: { readonly notes: readonly Phrase[] }) {
  const { say, phrase } = useWords();
  if (notes.length === 0) return null;
  return (
    <Section id="file-notes" title={say(texts.notes)} note={say(texts.notesNote)}>
      <ul className="notes any">
        {notes.map((note) => (
          <li key={JSON.stringify(note)}>{phrase(note)}</li>
        ))}
      </ul>
    </Section>
  );
}

function UnreadFiles({ problems }: { readonly problems: ReportHead['files']['unreadable'] }) {
  const words = useWords();
  const { say, phrase, lookUp } = words;
  const title = say(texts.title);
  return (
    <Section title={title} note={say(texts.note)}>
      <Scroll label={title}>
        <table className="tabular">
          <thead>
            <tr>
              <th scope="col">{say(texts.file)}</th>
              <th scope="col">{say(texts.reason)}</th>
              <th scope="col">{say(texts.remedy)}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={JSON.stringify(problem)}>
                <th scope="row" className="any">
                  {placeInFile(problem.where, words)}
                </th>
                <td className="any">{phrase(problem)}</td>
                <td className="any">{lookUp(`${problem.code}.remedy`, problem.params)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}
