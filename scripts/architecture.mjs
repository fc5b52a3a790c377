/**
 * `npm run architecture`: draws the layers from the imports as they are, into docs/dev/architecture.md. An arrow stands
 * for an import; one that follows from others (a to b to c, so a to c) is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from './setup.mjs';

const DOCUMENT = `${root}docs/dev/architecture.md`;
const BEGIN = '<!-- drawn by npm run architecture -->';
const END = '<!-- end of the drawing -->';

const options = { includeOnly: '^(src|tools)/', tsPreCompilationDeps: true };
const { output } = await cruise(['src', 'tools'], options, undefined, {
  tsConfig: extractTSConfig(`${root}tsconfig.json`),
});

const arrows = new Map();
for (const { source, dependencies } of output.modules) {
  const from = layerOf(source);
  const targets = arrows.get(from) ?? new Set();
  for (const { resolved } of dependencies) if (layerOf(resolved) !== from) targets.add(layerOf(resolved));
  arrows.set(from, targets);
}

/** `src/addin/taskpane/views/x.ts` is of the layer `addin`, `tools/fake-excel/host.ts` of `tools/fake-excel`. */
function layerOf(file) {
  const [top, layer] = file.split('/');
  return top === 'src' ? layer : `${top}/${layer}`;
}

/** Layers that can be reached from one, itself left out. */
function reachable(from, seen = new Set()) {
  for (const to of arrows.get(from) ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    reachable(to, seen);
  }
  return seen;
}

const lines = [...arrows].flatMap(([from, targets]) =>
  [...targets]
    .filter((to) => ![...targets].some((other) => other !== to && reachable(other).has(to)))
    .map((to) => `  ${node(from)} --> ${node(to)}`),
);

function node(layer) {
  return `${layer.replace(/\W/g, '_')}["${layer}"]`;
}

const drawing = ['```mermaid', 'flowchart TD', ...lines.sort(), '```'].join('\n');
const text = readFileSync(DOCUMENT, 'utf8');
const from = text.indexOf(BEGIN) + BEGIN.length;
const to = text.indexOf(END);
writeFileSync(DOCUMENT, `${text.slice(0, from)}\n\n${drawing}\n\n${text.slice(to)}`);
