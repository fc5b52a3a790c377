/** The built site, as `npm test` leaves it in dist/ before the tests run. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '..', '..');
export const dist = path.join(root, 'dist');

/** Names of all built files, with `/` between folders. */
export const built: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));

export function builtText(name: string): string {
  return readFileSync(path.join(dist, name), 'utf8');
}

export function sourceText(name: string): string {
  return readFileSync(path.join(root, name), 'utf8');
}

/** Width and height of a PNG, out of its header. */
export function pngSize(name: string): readonly [number, number] {
  const bytes = readFileSync(path.join(dist, name));
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error(`${name} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
