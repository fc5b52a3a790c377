/**
 * `npm run bench`: builds bench/*.ts and runs them one after the other, each in its own process.
 * `-- --short` is a smoke test; names (`-- score`) select programs. Other options are passed on to the programs.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { ensurePackages, fail, root, runTool } from './setup.mjs';

ensurePackages();

const programs = readdirSync(`${root}bench`)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = names.filter((name) => !programs.includes(name));
if (unknown.length > 0) {
  fail(
    `Tidak ada bench/${unknown[0]}.ts. Yang ada: ${programs.join(', ')}.`,
    `There is no bench/${unknown[0]}.ts. There are: ${programs.join(', ')}.`,
  );
}
if (!runTool('webpack/bin/webpack.js', '--env', 'bench', '--stats', 'errors-only')) {
  fail('Uji kecepatan tidak dapat disusun.', 'The bench could not be built.');
}

const selected = names.length > 0 ? names : programs;
// This bench opens the built workbench in a browser.
if (selected.includes('workbench')) ['site', 'univer', 'workbench'].forEach(ensureBuilt);

for (const name of selected) {
  process.stdout.write(`\n# ${name}\n`);
  const args = ['--expose-gc', `build/bench/${name}.js`, ...options];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
