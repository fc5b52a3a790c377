/** Does a workbook of 1,000,000 people get through, in what time and how much memory? */
import { join } from 'node:path';
import { megabytes, seconds, short, table, whole } from './figures/figures';
import { inOwnProcess, inTemporaryFolder, sample, score, workHere } from './figures/process';

const people = 1_000_000;
const works = { sample: sample(people), score };

function finish(folder: string): void {
  const input = join(folder, 'daftar.xlsx');
  const made = inOwnProcess('sample', '', input);
  const scored = inOwnProcess('score', input, join(folder, 'hasil.xlsx'));
  console.log(`${whole(people)} people, each line a process of its own`);
  console.log(
    table(
      ['', 'time', 'processor', 'peak memory'],
      [
        ['ipasn sample', seconds(made.seconds), seconds(made.processor), megabytes(made.peakBytes)],
        ['ipasn score', seconds(scored.seconds), seconds(scored.processor), megabytes(scored.peakBytes)],
      ],
    ),
  );
}

void workHere(works).then(async (worked) => {
  if (worked) return;
  if (short) console.log('skipped in the short run');
  else await inTemporaryFolder(finish);
});
