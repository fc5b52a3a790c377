/**
 * Set-up: installs the packages when they are missing or differ from package-lock.json, and says nothing when they
 * are right. Every npm script comes through here, so a fresh clone needs no command before. Node's own modules alone.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Progress and trouble go to standard error: standard output belongs to the program. */
export function tell(indonesian, english) {
  process.stderr.write(`${indonesian} / ${english}\n`);
}

/** Ends with one line and exit status 2, as the program does when something could not be done. */
export function giveUp(indonesian, english) {
  tell(indonesian, english);
  process.exit(2);
}

/** Runs one of the packages' own programs with this Node; what it prints goes to standard error. */
export function runTool(file, ...args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2] };
  return spawnSync(process.execPath, [`${root}node_modules/${file}`, ...args], options).status === 0;
}

/** Makes sure that node_modules holds what package-lock.json says. */
export function setUp() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    giveUp(
      `Perlu Node.js ${OLDEST_NODE} atau lebih baru; yang ini ${process.versions.node}.`,
      `Node.js ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  if (isInstalled()) return;
  tell('Memasang pustaka, sekali ini saja ...', 'Installing packages, this once ...');
  if (!install()) {
    giveUp(
      'Pustaka tidak dapat dipasang; sebabnya di atas.',
      'The packages could not be installed; the cause stands above.',
    );
  }
}

/** npm leaves in node_modules the list of what it has put there; it writes the list last, so a broken-off run has none. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  if (!present) return false;
  return Object.entries(wanted ?? {}).every(([path, entry]) => {
    if (path === '') return true;
    const found = present[path];
    // Packages for other platforms are optional and stay away.
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

if (process.argv[1] === fileURLToPath(import.meta.url)) setUp();
