/** Draws a bar or column chart as a simple SVG. */
import type { CellValue } from '../../fake-excel/model/cell';
import type { ChartModel, SeriesModel } from '../../fake-excel/model/sheet-items';
import type { CellRange } from '../../fake-excel/model/range';
import { eachCell } from '../../fake-excel/model/contents';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly label: string;
  readonly value: number;
  readonly colour: string;
}

export const DEFAULT_COLOUR = '#4A86C5';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cellsOf = (range: CellRange | null): CellValue[] =>
  range === null || range.isDeleted
    ? []
    : (eachCell(range, (row, column) => range.sheet.cells.value(row, column)) ?? []).flat();

/** `#RRGGBB`, or null if none was set. */
export const colourOf = (parts: SeriesModel['parts'] | undefined): string | null => {
  const colour = parts?.get('format/fill')?.get('color');
  return typeof colour === 'string' ? colour : null;
};

function pointsOf({ values, categories, parts, points }: SeriesModel): Point[] {
  const labels = cellsOf(categories);
  const colour = colourOf(parts) ?? DEFAULT_COLOUR;
  return cellsOf(values).map((value, index) => ({
    label: String(labels[index] ?? index + 1),
    value: typeof value === 'number' ? value : 0,
    colour: colourOf(points.get(index)) ?? colour,
  }));
}

const shownNumber = (value: number): string => value.toLocaleString('id-ID', { maximumFractionDigits: 2 });
const short = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;

function bars(points: readonly Point[], { width, height }: ChartSize, top: number): string {
  const most = Math.max(1e-9, ...points.map(({ value }) => value));
  const left = Math.min(width * 0.4, 170);
  const step = (height - top - 8) / Math.max(1, points.length);
  const size = Math.min(step, 16);
  return points
    .map(({ label, value, colour }, index) => {
      const y = top + index * step + step / 2;
      const length = (Math.max(0, value) / most) * (width - left - 56);
      return (
        `<text x="${left - 6}" y="${y + 4}" text-anchor="end">${escaped(short(label, 26))}</text>` +
        `<rect x="${left}" y="${y - size * 0.35}" width="${length}" height="${size * 0.7}" fill="${colour}"/>` +
        `<text x="${left + length + 4}" y="${y + 4}">${shownNumber(value)}</text>`
      );
    })
    .join('');
}

function columns(points: readonly Point[], { width, height }: ChartSize, top: number): string {
  const most = Math.max(1e-9, ...points.map(({ value }) => value));
  const footer = 26;
  const step = (width - 16) / Math.max(1, points.length);
  const room = height - top - footer - 16;
  return points
    .map(({ label, value, colour }, index) => {
      const x = 8 + index * step;
      const tall = (Math.max(0, value) / most) * room;
      const y = height - footer - tall;
      return (
        `<rect x="${x + step * 0.2}" y="${y}" width="${step * 0.6}" height="${tall}" fill="${colour}"/>` +
        `<text x="${x + step / 2}" y="${y - 4}" text-anchor="middle">${shownNumber(value)}</text>` +
        `<text x="${x + step / 2}" y="${height - 8}" text-anchor="middle">${escaped(short(label, 14))}</text>`
      );
    })
    .join('');
}

export function titleOf({ parts }: ChartModel): string {
  const title = parts.get('title')?.get('text');
  return typeof title === 'string' ? title : '';
}

/** Draws all series one after the other. */
export function chartSvg(chart: ChartModel, size: ChartSize): string {
  const { width, height } = size;
  const heading = titleOf(chart);
  const points = chart.series.flatMap(pointsOf);
  const top = heading === '' ? 10 : 34;
  const body = chart.chartType.startsWith('Bar') ? bars(points, size, top) : columns(points, size, top);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    'font-family="Segoe UI, Calibri, sans-serif" font-size="11" fill="#1f2933">' +
    `<rect width="${width}" height="${height}" fill="#ffffff" stroke="#cbd2d9"/>` +
    `<text x="${width / 2}" y="22" text-anchor="middle" font-size="14" font-weight="bold">${escaped(heading)}</text>` +
    `${body}</svg>`
  );
}
