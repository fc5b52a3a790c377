/** A LibreOffice profile of one's own that works out every formula anew when a file is opened, whatever value stands beside it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** 0: always. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The words that make `soffice` calculate `path` and save it as xlsx in `out`. @param profile an empty folder */
export function recalculating(path: string, out: string, profile: string): readonly string[] {
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  return [installation, '--headless', '--convert-to', 'xlsx', '--outdir', out, path];
}
