/**
 * Builds what users get with webpack. `--if-stale` builds the command line alone, and only when something that it is
 * made of has changed since the last time.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { giveUp, root, runTool, setUp, tell } from './setup.mjs';

/** The built command line. */
export const commandLine = `${root}build/ipasn.js`;

const STAMP = `${root}build/.made-of`;
const INPUTS = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** Makes sure that the command line is built from the sources as they stand. */
export function buildWhenStale() {
  setUp();
  const now = fingerprint();
  if (existsSync(commandLine) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now) return;
  tell('Menyusun program ...', 'Building the program ...');
  webpack('--config-name', 'cli', '--stats', 'errors-only');
  writeFileSync(STAMP, now);
}

function buildAll() {
  setUp();
  const now = fingerprint();
  webpack();
  writeFileSync(STAMP, now);
}

/** One hash over the names and the contents of all that goes in. */
function fingerprint() {
  const hash = createHash('sha256');
  const add = (path) => {
    if (statSync(`${root}${path}`).isDirectory()) {
      for (const name of readdirSync(`${root}${path}`).sort()) add(`${path}/${name}`);
    } else {
      hash
        .update(`${path}\0`)
        .update(readFileSync(`${root}${path}`))
        .update('\0');
    }
  };
  INPUTS.forEach(add);
  return hash.digest('hex');
}

function webpack(...args) {
  if (!runTool('webpack/bin/webpack.js', ...args)) {
    giveUp('Program tidak dapat disusun; sebabnya di atas.', 'The program could not be built; the cause stands above.');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--if-stale')) buildWhenStale();
  else buildAll();
}
