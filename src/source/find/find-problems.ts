import { defineProblem } from '../../vocabulary/problem.ts';
import { definePhrase } from '../phrase.ts';

export const inputNotFound = defineProblem({
  code: 'source.input-not-found',
  texts: { en: 'There is no file or folder here.', zh: '此处没有文件或文件夹。' },
  remedy: { en: 'Check the path or the pattern.', zh: '请检查路径或通配符。' },
});

export const notARegularFile = defineProblem({
  code: 'source.not-a-regular-file',
  texts: {
    en: 'This is a device, a pipe or a socket, not a file.',
    zh: '此路径为设备、管道或套接字，不是文件。',
  },
  remedy: { en: 'Save its content to a file first.', zh: '请先将其内容保存为文件。' },
});

export const tooManyFiles = defineProblem({
  code: 'source.too-many-files',
  params: ['found', 'limit'],
  texts: {
    en: '{found} files were found; only the first {limit} were read.',
    zh: '共找到 {found} 个文件，仅读取了前 {limit} 个。',
  },
  remedy: {
    en: 'Name a smaller folder or pattern, or raise the limit of files.',
    zh: '请指定更小的文件夹或通配符，或提高文件数上限。',
  },
});

export const folderUnreadable = defineProblem({
  code: 'source.folder-unreadable',
  params: ['reason'],
  texts: {
    en: 'This path could not be opened ({reason}).',
    zh: '无法打开此路径（{reason}）。',
  },
  remedy: { en: 'Check its permissions.', zh: '请检查访问权限。' },
});

export const linkNotFollowed = definePhrase({
  code: 'source.link-not-followed',
  params: ['path'],
  texts: {
    en: 'The symbolic link {path} leaves the folder, or leads nowhere, and was not followed.',
    zh: '符号链接 {path} 指向文件夹之外或已失效，未予跟随。',
  },
});

export const filesPassedOver = definePhrase({
  code: 'source.files-passed-over',
  params: ['count', 'kinds'],
  texts: {
    en: '{count} files are not of a tabular format and were passed over ({kinds}).',
    zh: '{count} 个文件不是表格格式，已略过（{kinds}）。',
  },
});

export const ownDocumentsPassedOver = definePhrase({
  code: 'source.own-documents-passed-over',
  params: ['count', 'names'],
  texts: {
    en: '{count} documents that Assay wrote are no data and were passed over ({names}).',
    zh: '{count} 个由数衡写出的文件不是数据，已略过（{names}）。',
  },
});
