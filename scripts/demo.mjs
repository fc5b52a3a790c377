/** `npm run demo`: scores the sample workbook and writes the results to out/. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { ensureCommandLine, commandLine } from './build.mjs';
import { root } from './setup.mjs';

ensureCommandLine();

const results = freeName('out/contoh-ip-asn-ipasn');
mkdirSync(`${root}out`, { recursive: true });
const args = ['score', 'assets/contoh-ip-asn.xlsx', '--out', results, ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [commandLine, ...args], { cwd: root, stdio: 'inherit' });

// Exit status 1 means that the data have errors; the sample has some on purpose.
process.exitCode = status === 1 ? 0 : (status ?? 2);

/** The program never overwrites a workbook, so the second run writes `...-2.xlsx`. */
function freeName(stem) {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.xlsx` : `${stem}-${number}.xlsx`;
    if (!existsSync(`${root}${name}`)) return name;
  }
}
