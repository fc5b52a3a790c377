/** The program as a process: hands `run` the process's own streams, folder, clock and signals. */
import about from '../../package.json';
import { dayOf } from '../record/date';
import type { Day } from '../record/record';
import { tuneGc } from './heap';
import { run } from './run';

/** The exit status of a program that was interrupted, as shells count it. */
const INTERRUPTED = 130;

tuneGc();

// What is half written is taken away by whoever writes it, when the process ends.
process.on('SIGINT', () => process.exit(INTERRUPTED));

// A reader that leaves early (`| head`) is told to `run` by the write itself; without this it would end the program.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new RangeError('the clock is set to a day that Excel does not know');
  return day;
}

void run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  today: today(),
  version: about.version,
  terminal: process.stderr.isTTY,
  debug: process.env['IPASN_DEBUG'] === '1',
}).then((status) => {
  process.exitCode = status;
});
