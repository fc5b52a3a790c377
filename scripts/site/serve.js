/** The built site over https, with the headers that a server for it should send. Node's own modules alone. */
const fs = require('node:fs');
const https = require('node:https');
const path = require('node:path');
const { headers } = require('./headers');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** Answers one request for a file of `folder`; a folder's own address gives its index. */
function answer(folder, request, response) {
  const say = (status, text) => response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' }).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(405, 'GET, HEAD');
  const file = fileOf(folder, request.url ?? '/');
  if (file === null) return say(404, 'Tidak ada di sini. / Not here.');
  response.writeHead(200, { ...headers, 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') return response.end();
  return fs.createReadStream(file).pipe(response);
}

function fileOf(folder, url) {
  try {
    const { pathname } = new URL(url, 'https://localhost');
    const file = path.join(folder, decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const inside = file.startsWith(path.join(folder, path.sep));
    return inside && fs.statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** Starts serving; resolves with the server once it listens, rejects where the port is taken. */
function serve(folder, { port, certificate }) {
  return new Promise((resolve, reject) => {
    const server = https.createServer(certificate, (request, response) => answer(folder, request, response));
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

module.exports = { answer, fileOf, serve, types };
