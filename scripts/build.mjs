/**
 * Builds with webpack what users get: the command line (build/), the site for Excel (dist/) and the workbench
 * (build/workbench). `--if-stale` builds only what has changed since the last time, without the workbench unless it is
 * `--if-stale=all`. ADDIN_URL is where the site will stand.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp, root, runTool, setUp, tell } from './setup.mjs';

/** The built command line. */
export const commandLine = `${root}build/ipasn.js`;

const common = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** What is built: its chief file, what it is made of, and where it says so. */
const parts = {
  cli: { file: commandLine, stamp: `${root}build/.made-of`, inputs: common },
  site: {
    file: `${root}dist/taskpane.html`,
    stamp: `${root}build/.site-made-of`,
    inputs: [...common, 'manifest.xml', 'assets/icons', 'docs', 'scripts/site', 'scripts/function-metadata.js'],
  },
  univer: {
    file: `${root}build/univer/univer.js`,
    stamp: `${root}build/.univer-made-of`,
    inputs: ['package-lock.json', 'scripts/workbench'],
  },
  workbench: {
    file: `${root}build/workbench/index.html`,
    stamp: `${root}build/.workbench-made-of`,
    inputs: [...common, 'tools', 'scripts/workbench'],
  },
};

/** Makes sure that the command line is built from the sources as they stand. */
export function buildWhenStale() {
  if (!refresh('cli')) giveUpBuilding();
}

/** Builds a part unless it is new already; false when it could not be built. */
export function refresh(name) {
  setUp();
  const { file, stamp } = parts[name];
  const now = fingerprint(name);
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return true;
  tell('Menyusun program ...', 'Building the program ...');
  const done = runTool('webpack/bin/webpack.js', '--config-name', name, '--stats', 'errors-only');
  if (done) sign(name, now);
  return done;
}

function buildAll() {
  setUp();
  checkAddress();
  const now = Object.keys(parts).map((name) => [name, fingerprint(name)]);
  if (!runTool('webpack/bin/webpack.js')) giveUpBuilding();
  for (const [name, print] of now) sign(name, print);
}

/** A wrong ADDIN_URL is told in one sentence, before anything is built. */
function checkAddress() {
  try {
    createRequire(import.meta.url)('./site/address.js').addressOf(process.env.ADDIN_URL);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

function sign(name, print) {
  const { stamp } = parts[name];
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

/** One hash over the names and the contents of all that goes in. */
function fingerprint(part) {
  const hash = createHash('sha256').update(part === 'site' ? `${process.env.ADDIN_URL ?? ''}\0` : '');
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
  parts[part].inputs.filter((path) => existsSync(`${root}${path}`)).forEach(add);
  return hash.digest('hex');
}

function giveUpBuilding() {
  giveUp('Program tidak dapat disusun; sebabnya di atas.', 'The program could not be built; the cause stands above.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const everything = process.argv.includes('--if-stale=all');
  if (!everything && !process.argv.includes('--if-stale')) buildAll();
  else {
    buildWhenStale();
    // The tests of the site say themselves that it is missing; the others need not wait for it.
    for (const part of everything ? ['site', 'univer', 'workbench'] : ['site']) refresh(part);
  }
}
