/**
 * `npm start`: the workbench, the add-in on a spreadsheet in the browser. Builds what is stale, serves it on this machine
 * alone, and opens the browser where there is a display. Ctrl+C ends it.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { refresh } from './build.mjs';
import { giveUp, root, tell } from './setup.mjs';

const FIRST_PORT = 3000;
const PORTS = 100;

// What stands beside the grid is on this machine, wherever the published site stands.
delete process.env.ADDIN_URL;
for (const part of ['site', 'univer', 'workbench']) {
  if (!refresh(part)) {
    giveUp(
      'Meja kerja tidak dapat disusun; sebabnya di atas.',
      'The workbench could not be built; the cause is above.',
    );
  }
}

const { serveWorkbench } = createRequire(import.meta.url)('./workbench/serve.js');
const ports = Array.from({ length: PORTS }, (_, index) => FIRST_PORT + index);
const server = await serveWorkbench(root, ports).catch((error) =>
  giveUp(
    `Tidak ada port bebas dari ${FIRST_PORT} sampai ${FIRST_PORT + PORTS - 1} (${error.code}).`,
    'No port is free there.',
  ),
);
const address = `http://127.0.0.1:${server.address().port}/`;
process.stdout.write(`${address}\n`);
tell(
  'Meja kerja IP ASN terbuka di alamat itu; Ctrl+C mengakhiri.',
  'The workbench is at that address; Ctrl+C ends it.',
);
openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, end);

function end() {
  server.close();
  server.closeAllConnections();
}

/** Where there is no display, or `--no-open` says so, the address is all. */
function openBrowser(url) {
  const { platform, env } = process;
  const shown = platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  if (!shown || env.CI || process.argv.includes('--no-open')) return;
  const [command, ...args] =
    platform === 'win32'
      ? ['rundll32', 'url.dll,FileProtocolHandler', url]
      : [platform === 'darwin' ? 'open' : 'xdg-open', url];
  const browser = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address stands on the screen already.
  browser.on('error', () => undefined);
  browser.unref();
}
