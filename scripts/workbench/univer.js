/** Which modules univer.js holds, and where it puts them. */
const fs = require('node:fs');
const path = require('node:path');

const entry = path.join(__dirname, 'univer-entry.mjs');
const modules = [...fs.readFileSync(entry, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name);

/** Every preset brings a style of its own. */
const presets = modules.filter((name) => /^@univerjs\/preset-[^/]+$/.test(name));

/** What our own code takes from the page instead of bundling it. */
const externals = Object.fromEntries(modules.map((name) => [name, `univerModules[${JSON.stringify(name)}]`]));

module.exports = { entry, externals, presets };
