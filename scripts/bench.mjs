/**
 * `npm run bench`: builds bench/*.ts and runs them one after the other, each in a process of its own.
 * `-- --short` is a smoke test; names (`-- score`) choose some. Other options reach the programs as they are.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { refresh } from './build.mjs';
import { giveUp, root, runTool, setUp } from './setup.mjs';

setUp();

const programs = readdirSync(`${root}bench`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = names.filter((name) => !programs.includes(name));
if (unknown.length > 0) {
  giveUp(
    `Tidak ada bench/${unknown[0]}.ts. Yang ada: ${programs.join(', ')}.`,
    `There is no bench/${unknown[0]}.ts. There are: ${programs.join(', ')}.`,
  );
}
if (!runTool('webpack/bin/webpack.js', '--env', 'bench', '--stats', 'errors-only')) {
  giveUp('Uji kecepatan tidak dapat disusun.', 'The bench could not be built.');
}

const chosen = names.length > 0 ? names : programs;
// What a bench drives in a browser has to be built.
if (chosen.includes('workbench')) ['site', 'univer', 'workbench'].forEach(refresh);

for (const name of chosen) {
  process.stdout.write(`\n# ${name}\n`);
  const args = ['--expose-gc', `build/bench/${name}.js`, ...options];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
