/**
 * Renders the PNG icons from the SVGs in assets/icons, in the sizes that Excel asks for. The SVGs are drawn on a grid of
 * 16, and every size is a multiple of 16, so edges stay sharp. Needs `rsvg-convert`; the PNGs are committed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fail, root } from './setup.mjs';

const FOLDER = `${root}assets/icons`;
/** Of the product's own icon. */
const PRODUCT_SIZES = [16, 32, 64, 80, 128];
/** Of the ribbon buttons. */
const BUTTON_SIZES = [16, 32, 80];

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
  const name = file.slice(0, -'.svg'.length);
  for (const size of name === 'ip-asn' ? PRODUCT_SIZES : BUTTON_SIZES) {
    const args = ['-w', size, '-h', size, file, '-o', `${name}-${size}.png`].map(String);
    const { status } = spawnSync('rsvg-convert', args, { cwd: FOLDER, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) {
      fail(
        `${file} tidak dapat digambar. Perlu rsvg-convert (Debian: librsvg2-bin).`,
        `${file} could not be drawn. rsvg-convert is needed (Debian: librsvg2-bin).`,
      );
    }
  }
}
