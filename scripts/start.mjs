/**
 * `npm start`: the workbench, which runs the add-in on a spreadsheet in the browser. Builds what is stale, serves it on
 * this machine only, and opens the browser unless `--no-open` is given. Ctrl+C ends it.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { ensureBuilt } from './build.mjs';
import { fail, notify, root } from './setup.mjs';

const FIRST_PORT = 3000;
const PORT_COUNT = 100;

// The workbench loads the site from this machine, whatever ADDIN_URL is set for publishing.
delete process.env.ADDIN_URL;
for (const part of ['site', 'univer', 'workbench']) {
  if (!ensureBuilt(part)) {
    fail('Meja kerja tidak dapat disusun; sebabnya di atas.', 'The workbench could not be built; the cause is above.');
  }
}

const { serveWorkbench } = createRequire(import.meta.url)('./workbench/serve.js');
const ports = Array.from({ length: PORT_COUNT }, (_, index) => FIRST_PORT + index);
const server = await serveWorkbench(root, ports).catch((error) =>
  fail(
    `Tidak ada port bebas dari ${FIRST_PORT} sampai ${FIRST_PORT + PORT_COUNT - 1} (${error.code}).`,
    'No port is free there.',
  ),
);
const address = `http://127.0.0.1:${server.address().port}/`;
process.stdout.write(`${address}\n`);
notify(
  'Meja kerja IP ASN terbuka di alamat itu; Ctrl+C mengakhiri.',
  'The workbench is at that address; Ctrl+C ends it.',
);
openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);

function stop() {
  server.close();
  server.closeAllConnections();
}

/** Opens the browser, unless there is no display or `--no-open` is given. */
function openBrowser(url) {
  const { platform, env } = process;
  const hasDisplay = platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (!hasDisplay || env.CI || process.argv.includes('--no-open')) return;
  const [command, ...args] =
    platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', url]
      : [platform === 'darwin' ? 'open' : 'xdg-open', url];
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  // Not an error: the address is on the screen.
  browser.on('error', () => undefined);
  browser.unref();
}
