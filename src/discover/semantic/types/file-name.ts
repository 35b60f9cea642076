import { notPersonal, type SemanticType } from '../semantic-type.ts';

const endings =
  'txt|csv|tsv|json|ndjson|xml|ya?ml|html?|pdf|docx?|xlsx?|pptx?|odt|rtf|md|png|jpe?g|gif|bmp|svg|webp|tiff?|mp[34]|wav|avi|mov|mkv|flac|zip|gz|tar|7z|rar|log|sql|db|parquet|avro|orc|exe|dll|so|jar|py|js|ts|css|java|c|cpp|h|go|rs|sh|ps1|ini|cfg|conf|bak|tmp|dat|bin|iso|apk|psd|shp|dbf';
const pattern = new RegExp(`^[^/\\\\:*?"<>|\\r\\n]{1,200}\\.(?:${endings})$`, 'i');

export const fileName: SemanticType = {
  id: 'file-name',
  version: 1,
  family: 'web',
  texts: { en: 'file name', zh: '文件名' },
  form: 'text',
  matches: (value) => pattern.test(value),
  bounds: { length: [3, 210], has: ['other'] },
  randomPassRate: 0.005,
  header: {
    en: ['file', 'filename', 'file name', 'attachment', 'document', 'image'],
    zh: ['文件名', '附件', '文件'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
