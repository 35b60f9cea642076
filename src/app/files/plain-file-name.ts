/** A name that every file system takes. */
export function plainFileName(name: string, otherwise: string): string {
  const plain = name.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '-');
  return plain.replace(/^[-.]+|[-.]+$/g, '').slice(0, 80) || otherwise;
}
