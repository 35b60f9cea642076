import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Problem } from '../../vocabulary/problem.ts';
import { mediaTypeOf } from './media-type.ts';

const types = '[Content_Types].xml';
const zip = (parts: Record<string, string | Uint8Array>) => {
  const entries = Object.entries(parts).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 9 }));
};
const document = (more: Record<string, string | Uint8Array> = {}) =>
  zip({ [types]: '<Types/>', 'word/document.xml': '<w/>', ...more });

async function codeOf(content: Buffer, name = 'file.pdf'): Promise<string> {
  return mediaTypeOf(content, name).catch((error: unknown) => {
    if (error instanceof Problem) return error.code.replace('registry.document-', '');
    throw error;
  });
}

describe('what a file holds decides, not its name', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'application/pdf'],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), 'image/png'],
    ['a photo', Buffer.from('ffd8ffe000', 'hex'), 'image/jpeg'],
    ['JSON', Buffer.from('{"a": [1]}'), 'application/json'],
    ['a text in GB 18030', Buffer.from('cafdbeddd7cab2fa', 'hex'), 'text/plain'],
    ['a text in UTF-16', Buffer.from('\ufeff登记', 'utf16le'), 'text/plain'],
    ['Word', document(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    [
      'Excel',
      zip({ [types]: '<T/>', 'xl/workbook.xml': '' }),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ],
    [
      'OpenDocument',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'application/vnd.oasis.opendocument.text',
    ],
  ])('%s', async (_, content, expected) => expect(await codeOf(content)).toBe(expected));

  test('but a name tells kinds of plain text apart', async () => {
    expect(await mediaTypeOf(Buffer.from('a,b\n1,2\n'), 'rows.csv')).toBe('text/csv');
    expect(await mediaTypeOf(Buffer.from('a: 1\n'), 'x.yaml')).toBe('application/yaml');
  });
});

describe('refused', () => {
  test.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'active'],
    ['a page behind a comment', Buffer.from('\ufeff \n<!-- x --><HTML>'), 'active'],
    [
      'a vector picture',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>'),
      'active',
    ],
    [
      'a PDF with a script',
      Buffer.from('%PDF-1.4\n<< /S /JavaScript /JS (app.alert(1)) >>'),
      'active',
    ],
    ['a program', Buffer.from('7f454c460201010000000000', 'hex'), 'kind-refused'],
    ['an older office file', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'kind-refused'],
    ['an archive of anything', zip({ 'a.txt': 'a' }), 'kind-refused'],
    ['macros', document({ 'word/vbaProject.bin': 'x' }), 'active'],
    [
      'macros by type',
      zip({ [types]: 'application/vnd.ms-word.document.macroEnabled.main+xml', 'word/d.xml': '' }),
      'active',
    ],
    ['half an archive', document().subarray(0, 60), 'damaged'],
    [
      'ten thousand and one parts',
      zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`word/${n}`, '']))),
      'unpacks-too-large',
    ],
  ])('%s', async (_, content, expected) => expect(await codeOf(content)).toBe(expected));

  test('what unpacks to more than 200 MB, whatever its directory says', async () => {
    const bomb = document({ 'word/media.bin': new Uint8Array(201 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await codeOf(bomb)).toBe('unpacks-too-large');
    const lie = Buffer.from(bomb);
    const header = Buffer.from('504b0102', 'hex');
    const headers = [...lie.keys()].filter((at) => header.equals(lie.subarray(at, at + 4)));
    for (const at of headers) lie.writeUInt32LE(10, at + 24);
    expect(headers).toHaveLength(3);
    expect(['damaged', 'unpacks-too-large']).toContain(await codeOf(lie));
  });

  test('never with anything but a problem', async () => {
    const start = fc.constantFrom('', 'PK\u0003\u0004', '%PDF-', '\u00ff\u00fe', '{');
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (head, rest) => {
        await codeOf(Buffer.concat([Buffer.from(head, 'latin1'), rest]));
      }),
    );
  });
});
