/**
 * `npm run excel`: loads the add-in into your own Excel on Windows or macOS. Builds the site, serves it at
 * https://localhost:3000 and rebuilds it when a source changes. `-- --serve` only serves, for Excel on the web.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { fail, notify, root } from './setup.mjs';

const PORT = 3000;
const MANIFEST = 'dist/manifest.xml';
/** Run through npx rather than installed: its native parts don't build on every system. */
const SIDELOADER = 'office-addin-debugging@7.0.0';

// Excel loads the site from this machine here, whatever ADDIN_URL is set for publishing.
delete process.env.ADDIN_URL;
if (!ensureBuilt('site')) {
  fail('Situs tidak dapat disusun; sebabnya di atas.', 'The site could not be built; the cause is above.');
}

const require = createRequire(import.meta.url);
const { serve } = require('./site/serve.js');
const hasExcel = process.platform === 'win32' || process.platform === 'darwin';

const certificate = hasExcel ? await trustedCertificate() : await temporaryCertificate();
const server = await serve(`${root}dist`, { port: PORT, certificate }).catch((error) =>
  fail(
    `Alamat https://localhost:${PORT} tidak dapat dipakai (${error.code}). Mungkin npm run excel lain masih berjalan.`,
    `https://localhost:${PORT} cannot be used (${error.code}). Perhaps another npm run excel is still running.`,
  ),
);
notify(`Situs tersaji di https://localhost:${PORT}/taskpane.html`, 'The site is being served; Ctrl+C ends.');

const watcher = spawn(
  process.execPath,
  ['node_modules/webpack/bin/webpack.js', '--config-name', 'site', '--watch', '--stats', 'errors-only'],
  { cwd: root, stdio: ['ignore', 2, 2] },
);

const sideloads = hasExcel && !process.argv.includes('--serve');
if (!hasExcel) {
  notify(
    'Excel tidak ada untuk sistem ini, jadi add-in tidak dapat dimuat sendiri. Di Excel web: Home > Add-ins > ' +
      `More Settings > Upload My Add-in, lalu pilih ${MANIFEST}. Browser harus lebih dulu mempercayai sertifikat ` +
      `https://localhost:${PORT}.`,
    'There is no Excel for this system, so the add-in cannot be loaded by itself. In Excel on the web: Home > ' +
      `Add-ins > More Settings > Upload My Add-in, and choose ${MANIFEST}. The browser has to trust the certificate ` +
      `of https://localhost:${PORT} first.`,
  );
} else if (!sideloads) {
  notify(
    `Di Excel web: Home > Add-ins > More Settings > Upload My Add-in, lalu pilih ${MANIFEST}.`,
    `In Excel on the web: Home > Add-ins > More Settings > Upload My Add-in, and choose ${MANIFEST}.`,
  );
} else if (!(await sideloader('start', 'desktop', '--app', 'excel', '--no-debug'))) {
  notify(
    'Add-in tidak dapat dimuat ke Excel; sebabnya di atas. Situs tetap tersaji: muat manifest.xml dengan tangan ' +
      '(docs/admin.md).',
    'The add-in could not be loaded into Excel; the cause is above. The site is still being served: load ' +
      'manifest.xml by hand (docs/admin.md).',
  );
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());

async function stop() {
  watcher.kill();
  if (sideloads) await sideloader('stop');
  server.close();
  server.closeAllConnections();
}

/** Runs Microsoft's tool, which starts Excel with the manifest (`start`) and removes it again (`stop`). */
function sideloader(verb, ...args) {
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const tool = spawn('npx', ['--yes', SIDELOADER, verb, MANIFEST, ...args], options);
  return new Promise((resolve) => {
    tool.once('error', () => resolve(false));
    tool.once('exit', (status) => resolve(status === 0));
  });
}

/** A certificate for localhost that this machine trusts. The first time, the system asks the user to allow it. */
async function trustedCertificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  notify(
    'Menyiapkan sertifikat untuk localhost. Bila sistem bertanya, setujui "Developer CA for Microsoft Office Add-ins".',
    'Preparing a certificate for localhost. If the system asks, agree to it.',
  );
  return getHttpsServerOptions().catch((error) =>
    fail(`Sertifikat tidak dapat dipasang: ${error.message}`, 'The certificate could not be installed.'),
  );
}

/** A new certificate for localhost, where there is no Excel that has to trust it. Installs nothing. */
async function temporaryCertificate() {
  const { generateCertificates } = require('office-addin-dev-certs');
  const folder = mkdtempSync(join(tmpdir(), 'ipasn-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  try {
    await generateCertificates(ca, cert, key, 1);
    return { cert: readFileSync(cert), key: readFileSync(key) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
