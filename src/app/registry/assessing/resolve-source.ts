import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { operatesServer } from '../../../access/organisations.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { readUploads } from '../../../registry/uploads/upload-row.ts';
import type { Transaction } from '../../../store/connect.ts';
import type {
  AssessmentSource,
  Upload,
} from '../../../vocabulary/registry/assets/assessment-run.ts';
import { linkOrCopy } from '../../files/link-or-copy.ts';
import { plainFileName } from '../../files/plain-file-name.ts';
import { linkLeavesSource, sourceGone } from './assessing-problems.ts';
import type { SourcePlaces } from './source-places.ts';
import { uploadFile } from './upload-place.ts';

/** A source that an organisation may have assessed; its files may have gone since. */
export interface KnownSource {
  readonly name: string;
  /** A folder that is read where it lies. */
  readonly folder?: string;
  /** Files that are put together first. */
  readonly uploads?: readonly Upload[];
}

/**
 * The source of an organisation. Folders of the server belong to the organisation that runs it: to any other they do
 * not exist. Raises `registry.not-found`.
 */
export async function knownSource(
  tx: Transaction,
  source: AssessmentSource,
  { organisation, places }: { readonly organisation: string; readonly places: SourcePlaces },
): Promise<KnownSource> {
  switch (source.kind) {
    case 'example':
      return { name: 'shop', folder: places.example };
    case 'folder': {
      const folder = places.folders.get(source.name);
      const isOwn = folder !== undefined && (await operatesServer(tx, organisation));
      if (!isOwn) throw notFound({ kind: 'source', id: source.name });
      return { name: source.name, folder };
    }
    case 'upload': {
      const uploads = await readUploads(tx, source.uploads);
      const [first] = uploads;
      const name = uploads.length === 1 ? first?.name : undefined;
      return { name: nameOfFiles(name), uploads };
    }
  }
}

function nameOfFiles(only: string | undefined): string {
  if (only === undefined) return 'upload';
  const plain = only.replace(/\.gz$/i, '');
  return plain.slice(0, plain.length - extname(plain).length) || plain;
}

/** What is handed to the engine: absolute, within the source. */
export interface ReadySource {
  readonly inputs: readonly string[];
}

/** Makes a source ready in the folder of a run. Raises `assessing.source-gone`, `assessing.link-leaves-source`. */
export async function readySource(
  { name, folder, uploads }: KnownSource,
  {
    run,
    organisation,
    places,
  }: {
    readonly run: string;
    readonly organisation: string;
    readonly places: SourcePlaces;
  },
): Promise<ReadySource> {
  if (uploads === undefined) return { inputs: [await ownFolder(name, folder ?? '')] };
  const together = join(run, 'source');
  await mkdir(together, { mode: 0o700 });
  const inputs: string[] = [];
  for (const upload of uploads) {
    const to = join(together, freeName(upload.name, inputs.length, inputs));
    await linkOrCopy(uploadFile(places, { organisation, id: upload.id }), to).catch(() => {
      throw sourceGone({ name: upload.name });
    });
    inputs.push(to);
  }
  return { inputs };
}

async function ownFolder(name: string, folder: string): Promise<string> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) throw sourceGone({ name });
  await refuseForeignLinks(name, root);
  return root;
}

/** The reader follows no link out of a folder, and says so in the report; here such a folder is not read at all. */
async function refuseForeignLinks(name: string, root: string): Promise<void> {
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined || !real.startsWith(root + sep)) {
      throw linkLeavesSource({ name, link: relative(root, path) });
    }
  }
}

/** Two files of one name become two tables. */
function freeName(name: string, index: number, taken: readonly string[]): string {
  const plain = plainFileName(name, 'table');
  return taken.some((path) => path.endsWith(`${sep}${plain}`)) ? `${index + 1}-${plain}` : plain;
}
