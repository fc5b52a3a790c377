/** Help pages: renders docs/*.md and docs/fungsi/*.md as HTML, one page each, all in one folder. */
const fs = require('node:fs');
const path = require('node:path');
const { helpPolicy } = require('./headers');

/** Folders of docs/ that hold help pages, in the order of the table of contents. */
const FOLDERS = ['', 'fungsi'];

/** Every file of help/, as `{ name, content, source }`; `source` is the file that it is made from. */
async function helpFiles(docs) {
  const { Marked } = await import('marked');
  const pages = FOLDERS.flatMap((folder) => markdownIn(path.join(docs, folder)));
  const known = new Map(pages.map((file) => [file, `${path.basename(file, '.md').toLowerCase()}.html`]));
  const files = new Map();
  const contents = [];
  for (const file of pages) {
    const text = fs.readFileSync(file, 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? path.basename(file, '.md');
    const marked = new Marked({ renderer: renderer(file, known, files) });
    const name = known.get(file);
    contents.push({ name, title, isFunction: path.basename(path.dirname(file)) === 'fungsi' });
    files.set(name, { name, source: file, content: page(title, await marked.parse(text), true) });
  }
  files.set('index.html', { name: 'index.html', content: page('IP ASN: bantuan', index(contents), false) });
  const style = path.join(__dirname, 'help.css');
  files.set('help.css', { name: 'help.css', source: style, content: fs.readFileSync(style, 'utf8') });
  return [...files.values()];
}

function markdownIn(folder) {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => path.join(folder, name));
}

/** Keeps links between help pages, adds pictures to `files`, and turns links to other files into plain text. */
function renderer(file, known, files) {
  const target = (href) => path.resolve(path.dirname(file), decodeURI(href));
  return {
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens);
      const [address, section] = href.split('#');
      const here = address === '' ? '' : known.get(target(address));
      if (/^https:/.test(href)) return `<a href="${escapeHtml(href)}" rel="noreferrer">${text}</a>`;
      if (here === undefined) return text;
      return `<a href="${here}${section === undefined ? '' : `#${section}`}">${text}</a>`;
    },
    image({ href, text }) {
      const source = target(href);
      const name = path.basename(source);
      files.set(name, { name, source, content: fs.readFileSync(source) });
      return `<img src="${name}" alt="${escapeHtml(text)}">`;
    },
  };
}

/** A heading's id, as GitHub makes it. */
function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function index(contents) {
  const list = (title, pages) =>
    pages.length === 0
      ? ''
      : `<h2>${title}</h2>\n<ul>\n${pages.map(({ name, title: text }) => `<li><a href="${name}">${escapeHtml(text)}</a></li>\n`).join('')}</ul>\n`;
  const isFunction = (page) => page.isFunction;
  return (
    '<h1>IP ASN: bantuan</h1>\n' +
    list(
      'Panduan',
      contents.filter((page) => !isFunction(page)),
    ) +
    list('Fungsi', contents.filter(isFunction))
  );
}

function page(title, body, withIndex) {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${helpPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="../icons/ip-asn-32.png">
<link rel="stylesheet" href="help.css">
</head>
<body>
${withIndex ? '<nav><a href="index.html">IP ASN: bantuan</a></nav>\n' : ''}<main>
${body}</main>
</body>
</html>
`;
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

module.exports = { helpFiles };
