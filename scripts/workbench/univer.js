/** The modules in Univer's bundle, and the globals under which the workbench finds them. */
const fs = require('node:fs');
const path = require('node:path');

const entry = path.join(__dirname, 'univer-entry.mjs');
const modules = [...fs.readFileSync(entry, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name);

/** Each preset has a style sheet. */
const presets = modules.filter((name) => /^@univerjs\/preset-[^/]+$/.test(name));

/** For webpack: modules that the workbench takes from the page instead of bundling them. */
const externals = Object.fromEntries(modules.map((name) => [name, `univerModules[${JSON.stringify(name)}]`]));

module.exports = { entry, externals, presets };
