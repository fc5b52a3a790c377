/** What pages may load (CSP), and the headers that a server sends with each file; docs/admin.md has the same ones. */

/** The only place from which Microsoft supports office.js; it loads further parts of itself from the same host. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com';

const nothing = ["'none'"];
const own = ["'self'"];

/** The pane: scripts and styles from files only, no inline script, no eval, no requests to other servers. */
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

/** Help pages: text, styles and pictures only. */
const helpPolicy = {
  'default-src': nothing,
  'style-src': own,
  'img-src': own,
  'base-uri': nothing,
  'form-action': nothing,
};

/** Who may frame the pane: Excel on the web does. Browsers accept this in a header only, not in a page. */
const frameAncestors = [
  ...own,
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
];

function serialize(policy) {
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** For every file: browsers revalidate their copy each time, and Excel may read files from its own origin. */
const headers = {
  'Content-Security-Policy': `frame-ancestors ${frameAncestors.join(' ')}`,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

module.exports = { OFFICE_JS, panePolicy: serialize(panePolicy), helpPolicy: serialize(helpPolicy), headers };
