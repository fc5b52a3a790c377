/** Synchronises links from cells to other cells of the workbook. */
import type { ISheetHyperLink } from '@univerjs/preset-sheets-hyper-link';
import { AddHyperLinkMutation, HyperLinkModel, RemoveHyperLinkMutation } from '@univerjs/preset-sheets-hyper-link';
import { addressOf, areaAt, quotedSheet, splitSheet } from '../../../fake-excel/model/a1';
import type { SheetModel } from '../../../fake-excel/model/sheet';
import { idsOf, type BridgeContext, type SheetPart } from '../context';

type Target = Readonly<Record<string, unknown>>;

/** The grid's URL of a place in the workbook: `#gid=sheet-1&range=A1`. */
function payloadOf({ model }: BridgeContext, target: Target): string | null {
  const { documentReference, address } = target;
  if (typeof address === 'string' && address !== '') return address;
  if (typeof documentReference !== 'string') return null;
  const { sheet, cells } = splitSheet(documentReference);
  const found = sheet === null ? null : model.findSheet(sheet);
  return found === null ? null : `#gid=${found.id}&range=${cells.replaceAll('$', '')}`;
}

function targetOf({ model }: BridgeContext, payload: string): Target {
  const [, gid, range] = /^#gid=([^&]+)(?:&range=(.+))?$/.exec(payload) ?? [];
  const sheet = gid === undefined ? null : model.findSheet(gid);
  if (sheet === null) return { address: payload };
  return { documentReference: `${quotedSheet(sheet.name)}!${range ?? 'A1'}` };
}

const placeOf = ({ row, column }: ISheetHyperLink): string => addressOf({ row, column, rows: 1, columns: 1 });

const linksOf = ({ injector, grid }: BridgeContext, sheetId: string): readonly ISheetHyperLink[] =>
  injector.get(HyperLinkModel).getSubUnit(grid.getUnitId(), sheetId);

/** Cell and URL of each link, for a file. */
export const linksForFile = (context: BridgeContext, sheetId: string): [place: string, url: string][] =>
  linksOf(context, sheetId).map((link) => [placeOf(link), link.payload]);

export const links: SheetPart = {
  pull(context, model) {
    model.hyperlinks.clear();
    for (const link of linksOf(context, model.id)) model.hyperlinks.set(placeOf(link), targetOf(context, link.payload));
  },
  push(context, model: SheetModel) {
    const ids = idsOf(context, model);
    const before = new Map(linksOf(context, model.id).map((link) => [placeOf(link), link]));
    for (const [place, link] of before) {
      const wanted = model.hyperlinks.get(place);
      if (wanted !== undefined && payloadOf(context, wanted) === link.payload) continue;
      context.undoManager.execute(
        { id: RemoveHyperLinkMutation.id, params: { ...ids, id: link.id } },
        { id: AddHyperLinkMutation.id, params: { ...ids, link } },
      );
      before.delete(place);
    }
    for (const [place, target] of model.hyperlinks) {
      const payload = payloadOf(context, target);
      if (before.has(place) || payload === null) continue;
      const { row, column } = areaAt(place);
      const link = { id: `link-${model.id}-${place}`, row, column, payload };
      context.undoManager.execute(
        { id: AddHyperLinkMutation.id, params: { ...ids, link } },
        { id: RemoveHyperLinkMutation.id, params: { ...ids, id: link.id } },
      );
    }
  },
};
