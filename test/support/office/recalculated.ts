/** Workbooks sent through LibreOffice, which works out every formula anew, whatever value stands beside it. */
import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { newFolder } from '../../workbook/support';
import { recalculating } from './profile';

export function recalculated(path: string): string {
  const out = newFolder();
  execFileSync('soffice', recalculating(path, out, newFolder()), { stdio: 'ignore' });
  return join(out, basename(path));
}
