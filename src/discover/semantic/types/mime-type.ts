import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const mimeType: SemanticType = {
  id: 'mime-type',
  version: 1,
  family: 'web',
  texts: { en: 'media type (MIME)', zh: '媒体类型（MIME）' },
  form: 'text',
  matches: (value) =>
    /^(?:application|audio|font|image|message|model|multipart|text|video)\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:;.*)?$/i.test(
      value,
    ),
  bounds: { length: [6, 200], has: ['other', 'latin'] },
  randomPassRate: 0.0001,
  header: { en: ['mime', 'mime type', 'content type', 'media type'], zh: ['媒体类型', 'MIME'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
