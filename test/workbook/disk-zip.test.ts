/** Parts of one file, read at the same time: one that is given up disturbs no other. */
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Archive } from '../../src/workbook/file/package/archive';
import { openArchive } from '../../src/workbook/file/package/disk-zip';
import { newFolder } from './support';

const SIZE = 3_000_000;

async function archiveWithTwo(): Promise<Archive> {
  const path = join(newFolder(), 'dua.zip');
  const zip = new ZipFile();
  for (const name of ['satu', 'dua']) zip.addBuffer(randomBytes(SIZE), name, { compress: false });
  zip.end();
  await finished(zip.outputStream.pipe(createWriteStream(path)));
  return openArchive(path);
}

test('a part that is given up after its first bytes leaves another one whole', async () => {
  const archive = await archiveWithTwo();
  const [one, other] = [archive.find('satu')!, archive.find('dua')!];
  for (let round = 0; round < 10; round += 1) {
    const whole = archive.bytes(one);
    for await (const chunk of archive.chunks(other)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect((await whole).length).toBe(SIZE);
  }
  archive.close();
});
