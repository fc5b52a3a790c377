/** What pages may load, and what a server says with each file. The examples for servers in docs/admin.md are held to this. */

/** Microsoft supports office.js from here alone; it brings its own further parts from the same host. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

const nothing = ["'none'"];
const own = ["'self'"];

/** The pane: scripts and styles from files only, no inline script, no eval, nothing sent elsewhere. */
const panePolicy = {
  'default-src': nothing,
  'script-src': [...own, OFFICE_JS],
  'style-src': own,
  'img-src': own,
  'connect-src': own,
  'worker-src': own,
  'base-uri': nothing,
  'form-action': nothing,
};

/** A help page: text, style and pictures. */
const helpPolicy = {
  'default-src': nothing,
  'style-src': own,
  'img-src': own,
  'base-uri': nothing,
  'form-action': nothing,
};

/** Who may show the pane in a frame: Excel on the web does. Known to servers only; a page cannot say it of itself. */
const frameAncestors = [
  ...own,
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

function written(policy) {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** With every file: browsers ask each time whether theirs is the newest, and Excel may read from its own address. */
const headers = {
  'Content-Security-Policy': `frame-ancestors ${frameAncestors.join(' ')}`,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

module.exports = { OFFICE_JS, panePolicy: written(panePolicy), helpPolicy: written(helpPolicy), headers };
