import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import { renderProblem } from '../../words/words.ts';
import type { WorkOptions } from '../effects.ts';
import { findReportFiles } from './find-report-files.ts';
import { readReportFile } from './read-report-file.ts';
import { type ImportTarget, type Sent, sendReport } from './send-report.ts';

const nothingToImport = defineProblem({
  code: 'import.nothing',
  texts: { en: 'there is no report to import.', zh: '没有可导入的报告。' },
  remedy: {
    en: 'Name the report.json files that assay assess wrote, or a folder that holds them.',
    zh: '请指定 assay assess 生成的 report.json，或其所在的文件夹。',
  },
});

/** What came of one file. */
export interface ImportedFile {
  readonly file: string;
  /**
   * `known`: the registry had all of it. `refused`: it takes no such document. `not-sent`: it was not tried, or the
   * registry did not answer; import it again.
   */
  readonly outcome: 'added' | 'known' | 'refused' | 'not-sent';
  /** Of the content as it was sent; absent where it could not be read or was not. */
  readonly sha256?: string;
  /** Assessments and data assets made of it. */
  readonly assessments: number;
  readonly newAssets: number;
  /** Why it was refused or not sent. */
  readonly code?: string;
  readonly reason?: string;
}

export interface ImportOutcome {
  readonly server: string;
  readonly files: readonly ImportedFile[];
  readonly counts: Readonly<Record<ImportedFile['outcome'], number>>;
  readonly assessments: number;
  readonly newAssets: number;
  /** JSON documents in the folders that are no reports. */
  readonly others: number;
  /** Ended before every file was tried. */
  readonly stopped: boolean;
}

/**
 * Puts reports into a registry one after the other, sorted by path. A file that is refused does not end it; a
 * registry that takes nothing from us does, and an interruption: then the files left are told as not sent. Raises
 * `import.no-such-place`, `import.nothing`.
 */
export async function importReports(
  places: readonly string[],
  target: ImportTarget,
  { signal, onProgress }: WorkOptions,
): Promise<ImportOutcome> {
  const { files: found, others } = await findReportFiles(places);
  if (found.length === 0) throw nothingToImport({});
  const files: ImportedFile[] = [];
  let stop: Pick<ImportedFile, 'code' | 'reason'> | undefined;
  for (const [done, file] of found.entries()) {
    onProgress?.({ step: 'send', done, total: found.length });
    if (stop === undefined && !signal.aborted) {
      const { stops, ...one } = await importFile(file, target, signal);
      files.push(one);
      if (stops)
        stop = { ...(one.code && { code: one.code }), ...(one.reason && { reason: one.reason }) };
    } else files.push({ file, ...nothingMade, outcome: 'not-sent', ...stop });
  }
  return {
    server: target.server.origin,
    ...summedUp(files),
    others,
    stopped: stop !== undefined || signal.aborted,
  };
}

const nothingMade = { assessments: 0, newAssets: 0 } as const;

type Tried = ImportedFile & { readonly stops: boolean };

async function importFile(file: string, target: ImportTarget, signal: AbortSignal): Promise<Tried> {
  try {
    const report = await readReportFile(file);
    const sent = await sendReport(report, target, signal);
    return { file, sha256: report.sha256, ...told(sent) };
  } catch (error) {
    if (signal.aborted) return { file, ...nothingMade, outcome: 'not-sent', stops: false };
    if (!(error instanceof Problem)) throw error;
    const reason = renderProblem(error, target.language);
    return { file, ...nothingMade, outcome: 'refused', code: error.code, reason, stops: false };
  }
}

function told(sent: Sent): Omit<Tried, 'file' | 'sha256'> {
  if (sent.outcome !== 'kept') {
    const { code, reason } = sent;
    const stops = sent.outcome === 'stopped';
    return { ...nothingMade, outcome: stops ? 'not-sent' : 'refused', code, reason, stops };
  }
  // A repetition is answered as the first time, when all of it was made.
  const made = sent.replayed ? [] : sent.kept.items.filter((item) => item.made);
  return {
    outcome: made.length === 0 ? 'known' : 'added',
    assessments: made.length,
    newAssets: made.filter((item) => item.newAsset).length,
    stops: false,
  };
}

function summedUp(files: readonly ImportedFile[]) {
  const of = (outcome: ImportedFile['outcome']) =>
    files.filter((file) => file.outcome === outcome).length;
  return {
    files,
    counts: {
      added: of('added'),
      known: of('known'),
      refused: of('refused'),
      'not-sent': of('not-sent'),
    },
    assessments: files.reduce((sum, file) => sum + file.assessments, 0),
    newAssets: files.reduce((sum, file) => sum + file.newAssets, 0),
  };
}
