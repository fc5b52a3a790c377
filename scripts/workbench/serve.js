/**
 * The workbench over http, on this machine only: its page, the built site as it is published, and Microsoft's office.js
 * from node_modules.
 */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { OFFICE_JS } = require('../site/headers');
const { readOnly, sendNotFound, sendText, staticFiles, types } = require('../static-files');

/** The address from which the pane's page loads office.js when it is published, and in the workbench. */
const PUBLISHED = `${OFFICE_JS}/lib/1/hosted/office.js`;
const OFFICE_LOADER = '../office-loader.js';

const own = "'self'";

/** The page may load from this server only. Univer writes its colours into styles of the page. */
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
const pageHeaders = { ...common, 'Content-Security-Policy': policy };
/** The pane has a policy of its own in its page; only our page may frame it. */
const paneHeaders = { ...common, 'Content-Security-Policy': `frame-ancestors ${own}` };

/** The pane's page as it is published, but for office.js's address. */
const paneHtml = (published) => published.replace(PUBLISHED, OFFICE_LOADER);

/** False for a host name of somebody else's that resolves to this machine (DNS rebinding). */
const isLoopback = (host) => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? '');

/** Folders of a built project by the beginning of their addresses; the first that fits answers. */
const FOLDERS = [
  ['/addin/', 'dist', paneHeaders],
  ['/assets/', 'assets', paneHeaders],
  ['/univer/', 'build/univer', paneHeaders],
  ['/office-js/', 'node_modules/@microsoft/office-js/dist', paneHeaders],
  ['/', 'build/workbench', pageHeaders],
];

/** @returns {http.RequestListener} */
function workbenchListener(root) {
  const routes = FOLDERS.map(([prefix, folder, headers]) => [prefix, staticFiles(path.join(root, folder), headers)]);
  const listener = readOnly(pageHeaders, (request, response) => {
    if (/^\/addin\/taskpane\.html(?:\?|$)/.test(request.url)) return sendPane(root, response);
    const [prefix, files] = routes.find(([beginning]) => request.url.startsWith(beginning)) ?? [];
    if (files === undefined) return sendNotFound(response, pageHeaders);
    request.url = request.url.slice(prefix.length - 1);
    return files(request, response);
  });
  return (request, response) =>
    isLoopback(request.headers.host) ? listener(request, response) : sendText(response, 421, pageHeaders, '127.0.0.1');
}

function sendPane(root, response) {
  fs.readFile(path.join(root, 'dist/taskpane.html'), 'utf8', (error, published) => {
    if (error) return sendNotFound(response, pageHeaders);
    return response.writeHead(200, { ...paneHeaders, 'Content-Type': types['.html'] }).end(paneHtml(published));
  });
}

/** @returns {Promise<http.Server>} */
function listen(listener, port) {
  return new Promise((resolve, reject) => {
    const server = http.createServer(listener);
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Serves on the first free port of `ports` (0 takes any); rejects where none is free.
 * @returns {Promise<http.Server>}
 */
async function serveWorkbench(root, ports) {
  const listener = workbenchListener(root);
  let lastError;
  for (const port of ports) {
    try {
      return await listen(listener, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
      lastError = error;
    }
  }
  throw lastError;
}

module.exports = { OFFICE_LOADER, paneHtml, policy, PUBLISHED, serveWorkbench };
