/**
 * Builds with webpack: the command line (build/ipasn.js), the site for Excel (dist/) and the workbench (build/workbench).
 * `--if-stale` builds the command line and the site if their inputs have changed since the last build;
 * `--if-stale=all` the workbench as well, `--if-stale=cli` the command line only. ADDIN_URL is the address at which the
 * site will be published.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ensurePackages, fail, notify, root, runTool } from './setup.mjs';

/** The built command line. */
export const commandLine = `${root}build/ipasn.js`;

const common = ['src', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** Webpack's configurations: the main output of each, and the files and folders that it is built from. */
const parts = {
  cli: { output: 'build/ipasn.js', inputs: common },
  site: {
    output: 'dist/taskpane.html',
    inputs: [...common, 'manifest.xml', 'assets/icons', 'docs', 'scripts/site', 'scripts/function-metadata.js'],
  },
  univer: {
    output: 'build/univer/univer.js',
    inputs: ['package-lock.json', 'scripts/workbench'],
  },
  workbench: {
    output: 'build/workbench/index.html',
    inputs: [...common, 'tools', 'scripts/workbench'],
  },
};

/** Builds the command line if its inputs have changed; ends the program where that is not possible. */
export function ensureCommandLine() {
  if (!ensureBuilt('cli')) failBuild();
}

/**
 * Builds a part if its inputs have changed; false when it could not be built. Comparing hashes takes 0.2 s, a webpack
 * that finds everything in its cache 3 s.
 */
export function ensureBuilt(name) {
  ensurePackages();
  const hash = hashInputs(name);
  if (existsSync(`${root}${parts[name].output}`) && readStamp(name) === hash) return true;
  notify('Menyusun program ...', 'Building the program ...');
  const built = runTool('webpack/bin/webpack.js', '--config-name', name, '--stats', 'errors-only');
  if (built) writeStamp(name, hash);
  return built;
}

function buildAll() {
  ensurePackages();
  checkAddress();
  // Taken before the build: a file that changes meanwhile makes the part stale.
  const hashes = Object.keys(parts).map((name) => [name, hashInputs(name)]);
  if (!runTool('webpack/bin/webpack.js')) failBuild();
  for (const [name, hash] of hashes) writeStamp(name, hash);
}

/** Reports a wrong ADDIN_URL in one line, before anything is built. */
function checkAddress() {
  try {
    createRequire(import.meta.url)('./site/address.js').siteAddress(process.env.ADDIN_URL);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

/** The file that holds the hash of the inputs of the last build. */
function stampOf(name) {
  return `${root}build/.${name}-inputs`;
}

function readStamp(name) {
  return existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : undefined;
}

function writeStamp(name, hash) {
  mkdirSync(`${root}build`, { recursive: true });
  writeFileSync(stampOf(name), hash);
}

/** One hash over the names and contents of all inputs. */
function hashInputs(name) {
  const hash = createHash('sha256').update(name === 'site' ? `${process.env.ADDIN_URL ?? ''}\0` : '');
  const add = (path) => {
    if (statSync(`${root}${path}`).isDirectory()) {
      for (const entry of readdirSync(`${root}${path}`).sort()) add(`${path}/${entry}`);
    } else {
      hash
        .update(`${path}\0`)
        .update(readFileSync(`${root}${path}`))
        .update('\0');
    }
  };
  parts[name].inputs.filter((path) => existsSync(`${root}${path}`)).forEach(add);
  return hash.digest('hex');
}

/** The parts that `--if-stale`, `--if-stale=all` or `--if-stale=cli` names beside the command line. */
function partsOf(option) {
  if (option === '--if-stale=cli') return [];
  return option === '--if-stale=all' ? ['site', 'univer', 'workbench'] : ['site'];
}

function failBuild() {
  fail('Program tidak dapat disusun; sebabnya di atas.', 'The program could not be built; the cause is above.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = process.argv.find((word) => /^--if-stale(=|$)/.test(word));
  if (option === undefined) buildAll();
  else {
    ensureCommandLine();
    // Where one of these can't be built, its own tests say so and the others still run.
    partsOf(option).forEach(ensureBuilt);
  }
}
