/** How a sheet is printed. */
import type { Area } from './area';

export interface PageSetup {
  orientation: string;
  paperSize: string;
  blackAndWhite: boolean;
  printErrors: string;
  zoom: unknown;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printHeadings: boolean;
  printGridlines: boolean;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  printComments: string;
  draftMode: boolean;
  firstPageNumber: number | '';
  printOrder: string;
  printAreas: Area[];
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Rows (from 0) with a manual page break above. */
  breaksBefore: readonly number[];
  readonly headersFooters: Record<HeaderFooterPlace, string>;
}

export const HEADER_FOOTER_PLACES = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

export type HeaderFooterPlace = (typeof HEADER_FOOTER_PLACES)[number];

export const pageSetup = (): PageSetup => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  blackAndWhite: false,
  printErrors: 'AsDisplayed',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printComments: 'NoComments',
  draftMode: false,
  firstPageNumber: '',
  printOrder: 'DownThenOver',
  printAreas: [],
  titleRows: null,
  titleColumns: null,
  breaksBefore: [],
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
});
