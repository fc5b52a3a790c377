/**
 * The workbench over http, on this machine alone: its page, the built site as it is published, and office.js as Microsoft
 * wrote it, from node_modules. Node's own modules alone.
 */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { OFFICE_JS } = require('../site/headers');
const { fileOf, types } = require('../site/serve');

/** Where the pane's page has office.js from, and where it finds it here. */
const PUBLISHED = `${OFFICE_JS}/lib/1/hosted/office.js`;
const OFFICE_LOADER = '../office-loader.js';

const own = "'self'";

/** The page may ask nobody but this server; Univer writes its colours into styles of the page. */
const policy = [
  "default-src 'none'",
  `script-src ${own}`,
  `style-src ${own} 'unsafe-inline'`,
  `img-src ${own} data: blob:`,
  `font-src ${own} data:`,
  `connect-src ${own}`,
  `worker-src ${own} blob:`,
  `frame-src ${own}`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'none'`,
].join('; ');

const common = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
const ofPage = { ...common, 'Content-Security-Policy': policy };
/** The pane brings its own policy; it may stand in our page alone. */
const ofPane = { ...common, 'Content-Security-Policy': `frame-ancestors ${own}` };

/** The pane's page as it is published, but for office.js's address. */
const paneHtml = (published) => published.replace(PUBLISHED, OFFICE_LOADER);

/** A page of another address that resolves to this machine is not answered. */
const isOurs = (host) => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? '');

/** `folders`: by the beginning of an address, the folder that answers it; the longest beginning that fits counts. */
function answer(folders, request, response) {
  const say = (status, text) => response.writeHead(status, { ...ofPage, 'Content-Type': 'text/plain' }).end(text);
  if (!isOurs(request.headers.host)) return say(421, '127.0.0.1');
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'GET, HEAD');
  const url = request.url ?? '/';
  const prefix = Object.keys(folders)
    .sort((one, other) => other.length - one.length)
    .find((beginning) => url.startsWith(beginning));
  const file = prefix === undefined ? null : fileOf(folders[prefix], url.slice(prefix.length - 1));
  if (file === null) return say(404, 'Tidak ada di sini. / Not here.');
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...(prefix === '/' ? ofPage : ofPane), 'Content-Type': type });
  if (request.method === 'HEAD') return response.end();
  if (prefix === '/addin/' && path.basename(file) === 'taskpane.html')
    return response.end(paneHtml(fs.readFileSync(file, 'utf8')));
  return fs.createReadStream(file).pipe(response);
}

/** What answers where, in a project at `root` that has been built. */
const foldersOf = (root) => ({
  '/': path.join(root, 'build/workbench'),
  '/addin/': path.join(root, 'dist'),
  '/assets/': path.join(root, 'assets'),
  '/univer/': path.join(root, 'build/univer'),
  '/office-js/': path.join(root, 'node_modules/@microsoft/office-js/dist'),
});

/** @returns {Promise<http.Server>} */
function listen(folders, port) {
  return new Promise((resolve, reject) => {
    const server = http.createServer((request, response) => answer(folders, request, response));
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Serves on the first free port of `ports` (0 takes any); rejects where none is free.
 * @returns {Promise<http.Server>}
 */
async function serveWorkbench(root, ports) {
  let taken;
  for (const port of ports) {
    try {
      return await listen(foldersOf(root), port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      taken = error;
    }
  }
  throw taken;
}

module.exports = { paneHtml, policy, PUBLISHED, serveWorkbench, OFFICE_LOADER };
