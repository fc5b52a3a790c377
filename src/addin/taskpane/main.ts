/** Entry point in Excel: waits for Office, then mounts the pane over the open workbook. */
import { version } from '../../../package.json';
import { dayOf } from '../../record/date';
import type { Day } from '../../record/record';
import { paneText } from '../../text/pane/pane';
import { translate } from '../../text/core/translate';
import { excelWorkbook } from '../../workbook/excel';
import { requirements } from '../../workbook/requirements';
import { copyText, downloadFile } from './browser';
import { loadFunctionList, registeredFunctions } from './function-list';
import { mount, showMessage } from './mount';
import type { PaneLanguage } from './translator';
import { followTheme } from './theme';

const root = document.getElementById('pane');

void Office.onReady(async ({ host }) => {
  if (root === null) return;
  const language = languageOf(Office.context.displayLanguage, location.search);
  const real = language === 'en' ? 'en' : 'id';
  document.documentElement.lang = real;
  // Outside Office the library leaves the host empty, whatever its type says.
  if (host !== Office.HostType.Excel) {
    showMessage(root, translate(real, paneText.outsideExcel));
    return;
  }
  followTheme(document.documentElement, officeBackground());
  await mount(root, {
    language,
    version,
    runsIn: runsIn(),
    needs: requirements.map((need) => ({
      ...need,
      met: Office.context.requirements.isSetSupported(need.set, need.version),
    })),
    open: excelWorkbook,
    today,
    functionsRegistered: registeredFunctions,
    functions: () => loadFunctionList(real),
    download: downloadFile,
    copy: copyText,
  });
});

/** Indonesian or, for every other language, English; `?lang=pseudo` reveals untranslated text. */
function languageOf(displayLanguage: string, search: string): PaneLanguage {
  if (new URLSearchParams(search).get('lang') === 'pseudo') return 'pseudo';
  return displayLanguage.toLowerCase().startsWith('id') ? 'id' : 'en';
}

function today(): Day {
  const now = new Date();
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === null) throw new Error('today(): clock out of range');
  return day;
}

function runsIn(): string {
  const { host, version: number, platform } = Office.context.diagnostics;
  return `${String(host)} ${number} (${String(platform)})`;
}

/** Older hosts have no theme, and some throw when asked for it. */
function officeBackground(): string | undefined {
  try {
    const context: { readonly officeTheme?: Partial<Office.OfficeTheme> } = Office.context;
    return context.officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
