/** Serves a folder's files as they are on disk now, for `npm run excel` and for the workbench. */
const path = require('node:path');
const sirv = require('sirv');

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

/** Sends `headers` with every answer. A folder's own address gives its index.html; there is no listing. */
function staticFiles(folder, headers) {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    extensions: [],
    setHeaders: (response, pathname) =>
      response.setHeader('Content-Type', types[path.extname(pathname)] ?? 'application/octet-stream'),
  });
  return (request, response) => {
    response.setHeaders(new Map(Object.entries(headers)));
    request.url = request.url.replace(/^[^?]*\/(?=\?|$)/, '$&index.html');
    // sirv throws on a range that ends before it begins; browsers need no ranges of these files.
    delete request.headers.range;
    serve(request, response, () => sendNotFound(response, headers));
  };
}

/** Lets GET and HEAD through to `listener`. */
function readOnly(headers, listener) {
  return (request, response) =>
    request.method === 'GET' || request.method === 'HEAD'
      ? listener(request, response)
      : sendText(response, 405, headers, 'GET, HEAD');
}

function sendNotFound(response, headers) {
  sendText(response, 404, headers, 'Tidak ada di sini. / Not here.');
}

function sendText(response, status, headers, text) {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain' }).end(text);
}

module.exports = { readOnly, sendNotFound, sendText, staticFiles, types };
