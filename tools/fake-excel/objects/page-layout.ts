/** How a sheet is printed. */
import { invalidArgument } from '../errors';
import type { Area } from '../model/area';
import { HEADER_FOOTER_PLACES } from '../model/page';
import type { PageSetup } from '../model/page';
import { CellRange } from '../model/range';
import type { SheetModel } from '../model/sheet';
import type { Arguments } from './arguments';
import { flagValue, isRecord, numberValue, textValue, enumValue } from './arguments';
import type { HostObject, Scalar } from './host-object';
import { defineObject } from './host-object';
import { rangeObject } from './registry';
import { rangeAreasObject } from './range-areas';
import { rangeAt, rangeArgument } from './range-argument';

const setup = <K extends keyof PageSetup>(key: K, check: (value: unknown) => PageSetup[K]): Scalar<SheetModel> => ({
  get: ({ page }) => page[key],
  set: ({ page }, value) => {
    page[key] = check(value);
  },
});

const ZOOM = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

function zoomValue(value: unknown): unknown {
  if (!isRecord(value) || Object.keys(value).some((key) => !ZOOM.includes(key)))
    throw invalidArgument(`a zoom has ${ZOOM.join(', ')}`);
  const { scale, ...fit } = value;
  if (scale !== undefined && Object.keys(fit).length > 0) throw invalidArgument('a scale, or pages to fit to');
  return value;
}

const headersFootersObject = defineObject<SheetModel>({
  name: 'HeaderFooterGroup',
  properties: {
    DefaultForAllPages: defineObject<SheetModel>({
      name: 'HeaderFooter',
      scalars: Object.fromEntries(
        HEADER_FOOTER_PLACES.map((place): [string, Scalar<SheetModel>] => [
          place.charAt(0).toUpperCase() + place.slice(1),
          {
            get: ({ page }) => page.headersFooters[place],
            set: ({ page }, value) => {
              page.headersFooters[place] = textValue(value);
            },
          },
        ]),
      ),
    }),
  },
});

function areasGiven(sheet: SheetModel, args: Arguments): Area[] {
  if (args.object(0) !== null) return [rangeArgument(args, 0, sheet).area];
  return args
    .text(0)
    .split(',')
    .map((address) => rangeAt(sheet, address).area);
}

const lines = (sheet: SheetModel, area: Area | null): HostObject | null =>
  area === null ? null : rangeObject(new CellRange(sheet, area));

export const pageLayoutObject = defineObject<SheetModel>({
  name: 'PageLayout',
  scalars: {
    Orientation: setup('orientation', (value) => enumValue(value, ['Portrait', 'Landscape'])),
    PaperSize: setup('paperSize', textValue),
    BlackAndWhite: setup('blackAndWhite', flagValue),
    PrintErrors: setup('printErrors', textValue),
    Zoom: setup('zoom', zoomValue),
    CenterHorizontally: setup('centerHorizontally', flagValue),
    CenterVertically: setup('centerVertically', flagValue),
    PrintHeadings: setup('printHeadings', flagValue),
    PrintGridlines: setup('printGridlines', flagValue),
    LeftMargin: setup('leftMargin', numberValue),
    RightMargin: setup('rightMargin', numberValue),
    TopMargin: setup('topMargin', numberValue),
    BottomMargin: setup('bottomMargin', numberValue),
    HeaderMargin: setup('headerMargin', numberValue),
    FooterMargin: setup('footerMargin', numberValue),
    PrintComments: setup('printComments', textValue),
    DraftMode: setup('draftMode', flagValue),
    FirstPageNumber: setup('firstPageNumber', (value) => (value === '' ? '' : numberValue(value))),
    PrintOrder: setup('printOrder', (value) => enumValue(value, ['DownThenOver', 'OverThenDown'])),
  },
  properties: { HeadersFooters: headersFootersObject },
  navigation: {
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.page.printAreas.length === 0
        ? null
        : rangeAreasObject({ sheet, ranges: sheet.page.printAreas.map((area) => new CellRange(sheet, area)) }),
    GetPrintTitleRowsOrNullObject: (sheet) => lines(sheet, sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => lines(sheet, sheet.page.titleColumns),
  },
  methods: {
    SetPrintArea: (sheet, args) => {
      sheet.page.printAreas = areasGiven(sheet, args);
    },
    SetPrintTitleRows: (sheet, args) => {
      sheet.page.titleRows = rangeArgument(args, 0, sheet).area;
    },
    SetPrintTitleColumns: (sheet, args) => {
      sheet.page.titleColumns = rangeArgument(args, 0, sheet).area;
    },
  },
});
