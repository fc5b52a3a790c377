/** The built site over https, with the headers that a server for it should send. */
const https = require('node:https');
const { readOnly, staticFiles } = require('../static-files');
const { headers } = require('./headers');

/** Answers requests for the files of a built site. */
const siteListener = (folder) => readOnly(headers, staticFiles(folder, headers));

/** Starts serving; resolves with the server once it listens, rejects where the port is taken. */
function serve(folder, { port, certificate }) {
  return new Promise((resolve, reject) => {
    const server = https.createServer(certificate, siteListener(folder));
    server.once('error', reject);
    server.listen(port, 'localhost', () => resolve(server));
  });
}

module.exports = { serve, siteListener };
