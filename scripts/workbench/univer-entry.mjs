/**
 * All parts of Univer that the workbench uses, as one bundle of its own: it is large and changes with package-lock.json
 * only. The workbench finds the modules in `univerModules` (see univer.js).
 */
import * as univer from '@univerjs/core';
import * as facade from '@univerjs/core/facade';
import * as core from '@univerjs/preset-sheets-core';
import * as coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import * as coreIndonesian from '@univerjs/preset-sheets-core/locales/id-ID';
import * as conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting';
import * as conditionalFormattingEnglish from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import * as conditionalFormattingIndonesian from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import * as dataValidation from '@univerjs/preset-sheets-data-validation';
import * as dataValidationEnglish from '@univerjs/preset-sheets-data-validation/locales/en-US';
import * as dataValidationIndonesian from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import * as drawing from '@univerjs/preset-sheets-drawing';
import * as drawingEnglish from '@univerjs/preset-sheets-drawing/locales/en-US';
import * as drawingIndonesian from '@univerjs/preset-sheets-drawing/locales/id-ID';
import * as filter from '@univerjs/preset-sheets-filter';
import * as filterEnglish from '@univerjs/preset-sheets-filter/locales/en-US';
import * as filterIndonesian from '@univerjs/preset-sheets-filter/locales/id-ID';
import * as findReplace from '@univerjs/preset-sheets-find-replace';
import * as findReplaceEnglish from '@univerjs/preset-sheets-find-replace/locales/en-US';
import * as findReplaceIndonesian from '@univerjs/preset-sheets-find-replace/locales/id-ID';
import * as hyperLink from '@univerjs/preset-sheets-hyper-link';
import * as hyperLinkEnglish from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import * as hyperLinkIndonesian from '@univerjs/preset-sheets-hyper-link/locales/id-ID';
import * as note from '@univerjs/preset-sheets-note';
import * as noteEnglish from '@univerjs/preset-sheets-note/locales/en-US';
import * as noteIndonesian from '@univerjs/preset-sheets-note/locales/id-ID';
import * as sort from '@univerjs/preset-sheets-sort';
import * as sortEnglish from '@univerjs/preset-sheets-sort/locales/en-US';
import * as sortIndonesian from '@univerjs/preset-sheets-sort/locales/id-ID';
import * as table from '@univerjs/preset-sheets-table';
import * as tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import * as tableIndonesian from '@univerjs/preset-sheets-table/locales/id-ID';

globalThis.univerModules = {
  '@univerjs/core': univer,
  '@univerjs/core/facade': facade,
  '@univerjs/preset-sheets-core': core,
  '@univerjs/preset-sheets-core/locales/en-US': coreEnglish,
  '@univerjs/preset-sheets-core/locales/id-ID': coreIndonesian,
  '@univerjs/preset-sheets-conditional-formatting': conditionalFormatting,
  '@univerjs/preset-sheets-conditional-formatting/locales/en-US': conditionalFormattingEnglish,
  '@univerjs/preset-sheets-conditional-formatting/locales/id-ID': conditionalFormattingIndonesian,
  '@univerjs/preset-sheets-data-validation': dataValidation,
  '@univerjs/preset-sheets-data-validation/locales/en-US': dataValidationEnglish,
  '@univerjs/preset-sheets-data-validation/locales/id-ID': dataValidationIndonesian,
  '@univerjs/preset-sheets-drawing': drawing,
  '@univerjs/preset-sheets-drawing/locales/en-US': drawingEnglish,
  '@univerjs/preset-sheets-drawing/locales/id-ID': drawingIndonesian,
  '@univerjs/preset-sheets-filter': filter,
  '@univerjs/preset-sheets-filter/locales/en-US': filterEnglish,
  '@univerjs/preset-sheets-filter/locales/id-ID': filterIndonesian,
  '@univerjs/preset-sheets-find-replace': findReplace,
  '@univerjs/preset-sheets-find-replace/locales/en-US': findReplaceEnglish,
  '@univerjs/preset-sheets-find-replace/locales/id-ID': findReplaceIndonesian,
  '@univerjs/preset-sheets-hyper-link': hyperLink,
  '@univerjs/preset-sheets-hyper-link/locales/en-US': hyperLinkEnglish,
  '@univerjs/preset-sheets-hyper-link/locales/id-ID': hyperLinkIndonesian,
  '@univerjs/preset-sheets-note': note,
  '@univerjs/preset-sheets-note/locales/en-US': noteEnglish,
  '@univerjs/preset-sheets-note/locales/id-ID': noteIndonesian,
  '@univerjs/preset-sheets-sort': sort,
  '@univerjs/preset-sheets-sort/locales/en-US': sortEnglish,
  '@univerjs/preset-sheets-sort/locales/id-ID': sortIndonesian,
  '@univerjs/preset-sheets-table': table,
  '@univerjs/preset-sheets-table/locales/en-US': tableEnglish,
  '@univerjs/preset-sheets-table/locales/id-ID': tableIndonesian,
};
