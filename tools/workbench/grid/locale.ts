/** The grid's own texts in Indonesian and English, from Univer. */
import type { ILanguagePack } from '@univerjs/core';
import { LocaleType, mergeLocales } from '@univerjs/core';
import conditionsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import conditionsId from '@univerjs/preset-sheets-conditional-formatting/locales/id-ID';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreId from '@univerjs/preset-sheets-core/locales/id-ID';
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import validationId from '@univerjs/preset-sheets-data-validation/locales/id-ID';
import drawingEn from '@univerjs/preset-sheets-drawing/locales/en-US';
import drawingId from '@univerjs/preset-sheets-drawing/locales/id-ID';
import filterEn from '@univerjs/preset-sheets-filter/locales/en-US';
import filterId from '@univerjs/preset-sheets-filter/locales/id-ID';
import findEn from '@univerjs/preset-sheets-find-replace/locales/en-US';
import findId from '@univerjs/preset-sheets-find-replace/locales/id-ID';
import linkEn from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import linkId from '@univerjs/preset-sheets-hyper-link/locales/id-ID';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteId from '@univerjs/preset-sheets-note/locales/id-ID';
import sortEn from '@univerjs/preset-sheets-sort/locales/en-US';
import sortId from '@univerjs/preset-sheets-sort/locales/id-ID';
import tableEn from '@univerjs/preset-sheets-table/locales/en-US';
import tableId from '@univerjs/preset-sheets-table/locales/id-ID';
import type { Language } from '../../../src/text/core/translate';

export const gridLocale = (language: Language): LocaleType => (language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US);

const english: ILanguagePack = mergeLocales(
  coreEn,
  conditionsEn,
  validationEn,
  drawingEn,
  filterEn,
  findEn,
  linkEn,
  noteEn,
  sortEn,
  tableEn,
);

const indonesian: ILanguagePack = mergeLocales(
  coreId,
  conditionsId,
  validationId,
  drawingId,
  filterId,
  findId,
  linkId,
  noteId,
  sortId,
  tableId,
);

export const gridWords = { [LocaleType.ID_ID]: indonesian, [LocaleType.EN_US]: english };
