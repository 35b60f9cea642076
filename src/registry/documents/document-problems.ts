import { defineProblem } from '../../vocabulary/problem.ts';

export const documentEmpty = defineProblem({
  code: 'registry.document-empty',
  texts: { en: 'The file is empty.', zh: '文件为空。' },
  remedy: { en: 'Choose the file again.', zh: '请重新选择文件。' },
});

export const documentTooLarge = defineProblem({
  code: 'registry.document-too-large',
  params: ['bytes', 'limit'],
  texts: {
    en: 'The file has {bytes} bytes; at most {limit} are kept.',
    zh: '文件大小为 {bytes} 字节，上限为 {limit} 字节。',
  },
  remedy: { en: 'Attach the part that proves the point.', zh: '请仅上传能够证明相关事项的部分。' },
});

export const documentKindRefused = defineProblem({
  code: 'registry.document-kind-refused',
  texts: {
    en: 'What the file holds is none of PDF, PNG, JPEG, TIFF, Word, Excel, PowerPoint, OpenDocument, CSV, JSON, YAML or plain text.',
    zh: '文件内容不属于 PDF、PNG、JPEG、TIFF、Word、Excel、PowerPoint、OpenDocument、CSV、JSON、YAML 或纯文本。',
  },
  remedy: {
    en: 'Save it as one of these; an older office file as .docx, .xlsx or .pptx. Its name does not count.',
    zh: '请另存为上述格式之一；旧版 Office 文件请另存为 .docx、.xlsx 或 .pptx。文件名不作为判断依据。',
  },
});

export const documentActive = defineProblem({
  code: 'registry.document-active',
  params: ['found'],
  texts: {
    en: 'The file holds something that runs when it is opened ({found}).',
    zh: '文件包含打开时会运行的内容（{found}）。',
  },
  remedy: {
    en: 'Save it without macros or scripts, or as a plain PDF.',
    zh: '请去除宏或脚本后另存，或另存为普通 PDF。',
  },
});

export const documentUnpacksTooLarge = defineProblem({
  code: 'registry.document-unpacks-too-large',
  params: ['limit'],
  texts: {
    en: 'Unpacked, the file would take more than {limit} bytes, or holds too many parts.',
    zh: '文件解压后将超过 {limit} 字节，或包含的部分过多。',
  },
  remedy: {
    en: 'Save it again without embedded material, or as PDF.',
    zh: '请去除嵌入内容后另存，或另存为 PDF。',
  },
});

export const documentDamaged = defineProblem({
  code: 'registry.document-damaged',
  texts: { en: 'The file is damaged: it cannot be unpacked.', zh: '文件已损坏，无法解压。' },
  remedy: { en: 'Copy or save it again.', zh: '请重新复制或另存。' },
});
