import type { DocumentRecord } from '../../vocabulary/registry/declaring/document.ts';

/**
 * How a document is handed out: as a file to keep, never as a page of ours. Whatever is in it cannot run with the
 * rights of the registry, whoever put it there.
 */
export function downloadHeaders({
  name,
  mediaType,
  bytes,
  sha256,
}: Pick<DocumentRecord, 'name' | 'mediaType' | 'bytes' | 'sha256'>) {
  // RFC 8187; the plain name for clients that do not know it holds no quotes and no letters beyond ASCII.
  const plain = name.replace(/[^\w. -]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, percentEncoded);
  return {
    'Content-Type': mediaType,
    'Content-Length': String(bytes),
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
  };
}

function percentEncoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
