/** Where links of our sheets lead, once it is known what names the sheets took. */
import type { Link } from '../sheet';
import { placeIn } from './names';

/** `names`: from the name that a report uses to the name in the workbook. Links elsewhere lead nowhere and are left out. */
export function linkerFor(names: ReadonlyMap<string, string>): (link: Link) => string | null {
  return ({ sheet, cell }) => {
    const name = names.get(sheet);
    return name === undefined ? null : placeIn(name, cell);
  };
}
