/** What every workbook says it was made at: the first day that a zip archive can name. */
export const fixedMoment = new Date('1980-01-01T00:00:00Z');

const centralEntry = 0x02014b50;
const localEntry = 0x04034b50;
const archiveEnd = 0x06054b50;
/** 1 January 1980, 00:00, as MS-DOS counts (APPNOTE.TXT 4.4.6). */
const dosDate = 0x0021;

/**
 * Sets the time of every file in a zip archive to one moment, so that the same content gives the
 * same bytes: the library that packs workbooks writes the clock of the machine.
 */
export function withoutClock(archive: Buffer): Buffer {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== archiveEnd) throw new Error('bug: no zip archive');
  const entries = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry += 1) {
    if (archive.readUInt32LE(at) !== centralEntry) throw new Error('bug: zip directory is broken');
    const local = archive.readUInt32LE(at + 42);
    if (archive.readUInt32LE(local) !== localEntry) throw new Error('bug: zip entry is broken');
    setMoment(archive, at + 12);
    setMoment(archive, local + 10);
    at += 46 + [28, 30, 32].reduce((sum, part) => sum + archive.readUInt16LE(at + part), 0);
  }
  return archive;
}

function setMoment(archive: Buffer, at: number): void {
  archive.writeUInt16LE(0, at);
  archive.writeUInt16LE(dosDate, at + 2);
}
