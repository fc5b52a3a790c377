/**
 * Installs the packages when they are missing or differ from package-lock.json. Every npm script runs this first, so a
 * fresh clone needs no other command. Uses Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MIN_NODE_MAJOR = 20;

/** The project's folder, with a slash at the end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Prints progress and errors on standard error: standard output belongs to the program that is run. */
export function notify(indonesian, english) {
  process.stderr.write(`${indonesian} / ${english}\n`);
}

/** Prints one line and exits with status 2, as the program itself does when something can't be done. */
export function fail(indonesian, english) {
  notify(indonesian, english);
  process.exit(2);
}

/** Runs a program of a package with this Node; its output goes to standard error. True where it succeeded. */
export function runTool(file, ...args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return spawnSync(process.execPath, [`${root}node_modules/${file}`, ...args], options).status === 0;
}

/** Installs what package-lock.json lists, unless node_modules holds it already. */
export function ensurePackages() {
  if (Number.parseInt(process.versions.node, 10) < MIN_NODE_MAJOR) {
    fail(
      `Perlu Node.js ${MIN_NODE_MAJOR} atau lebih baru; yang ini ${process.versions.node}.`,
      `Node.js ${MIN_NODE_MAJOR} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  if (isInstalled()) return;
  notify('Memasang pustaka, sekali ini saja ...', 'Installing packages, this once ...');
  if (!install()) {
    fail('Pustaka tidak dapat dipasang; sebabnya di atas.', 'The packages could not be installed; the cause is above.');
  }
}

/** npm writes the list of installed packages into node_modules last, so an interrupted run leaves none. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted ?? {}).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    // Optional packages for other platforms are not installed.
    return found ? found.version === entry.version && found.integrity === entry.integrity : entry.optional === true;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  const args = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  const npm = process.env.npm_execpath;
  const run =
    npm && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return run.status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensurePackages();
