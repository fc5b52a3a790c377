/** Preparing a copy for BKN: what it will hold, errors accepted with a reason, the key, and the copy as a new workbook. */
import { accept, sealOf, type Acceptance, type Accepted } from '../../../actions/prepare/acceptance';
import { keyOfText, keyText } from '../../../actions/prepare/key';
import { loadAcceptances, saveAcceptances, withAcceptance } from '../../../actions/prepare/stored-acceptances';
import { keyId } from '../../../actions/prepare/copy-input';
import { prepareCopy, readRoster, type Roster } from '../../../actions/prepare-copy';
import type { Finding } from '../../../record/finding';
import { KEY_BYTES } from '../../../record/pseudonym';
import type { FindingGroup } from '../../../report/finding-groups';
import { paneText } from '../../../text/pane/pane';
import { panePrepareText } from '../../../text/pane/prepare';
import { UserError } from '../../../text/core/user-error';
import type { Job, Pane } from '../pane';
import { refusalMessage } from '../pane';
import type { PrepareState, Prepared } from '../state';
import { lackingBar } from './recap';
import { runOptions } from './run-options';
import { lookAgain } from './start';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function change(pane: Pane, patch: Partial<PrepareState>): void {
  pane.set({ prepare: { ...pane.state().prepare, ...patch } });
}

export function readForCopy(pane: Pane): Promise<boolean> {
  return pane.work(
    paneText.reading,
    async (job) => {
      await readAgain(pane, job);
    },
    true,
  );
}

/** Null where the method lacks values; then the bar says which. */
async function readAgain(pane: Pane, job: Job): Promise<Roster | null> {
  await lookAgain(pane, job.workbook);
  pane.edits.clear();
  const roster = await readRoster(job.workbook, runOptions(pane, job));
  const { assessment, lacking } = roster;
  if (pane.state().prepare.roster === null) change(pane, { acceptances: await loadAcceptances(job.workbook) });
  pane.set({ assessment, stale: null, mended: new Set() });
  if (lacking.length > 0) {
    change(pane, { roster: null });
    pane.say(lackingBar(pane, assessment, { lacking }));
    return null;
  }
  change(pane, { roster });
  return roster;
}

export function acceptedIn(roster: Roster, { acceptances }: PrepareState): Accepted {
  return accept(roster.assessment, acceptances, roster.lines);
}

/** A reason for every error of a kind, for as many as there are now. */
export function acceptKind(pane: Pane, { kind, count }: FindingGroup, reason: string): Promise<boolean> {
  return keepAcceptance(pane, { code: kind.code, row: null, count, seal: null, reason });
}

/** A reason for one row, for as long as the row stays as it is. */
export function acceptRow(pane: Pane, roster: Roster, finding: Finding, reason: string): Promise<boolean> {
  const { type, row } = finding;
  return keepAcceptance(pane, { code: type.code, row, count: null, seal: sealOf(finding, roster.lines), reason });
}

function keepAcceptance(pane: Pane, given: Acceptance): Promise<boolean> {
  const acceptances = withAcceptance(pane.state().prepare.acceptances, given);
  change(pane, { acceptances });
  return pane.work(paneText.loading, ({ workbook }) => saveAcceptances(workbook, acceptances));
}

export function maskCopy(pane: Pane, masked: boolean): void {
  change(pane, { masked });
  if (masked && pane.state().prepare.key === null) takeNewKey(pane);
}

export function takeNewKey(pane: Pane): void {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  change(pane, { key: { bytes, id: keyId(bytes), fresh: true, kept: false } });
}

/** The user has a key; until its file is chosen there is none. */
export function takeOldKey(pane: Pane): void {
  change(pane, { key: { bytes: null, id: null, fresh: false, kept: false } });
}

export async function readKey(pane: Pane, file: File): Promise<void> {
  const bytes = keyOfText(await file.text().catch(() => ''));
  if (bytes === null) {
    const text = pane.teller.say(panePrepareText.notKey, { file: file.name });
    pane.say({ tone: 'bad', text, actions: [] });
    return;
  }
  change(pane, { key: { bytes, id: keyId(bytes), fresh: false, kept: true } });
}

export function keepKey(pane: Pane, kept: boolean): void {
  const { key } = pane.state().prepare;
  if (key !== null) change(pane, { key: { ...key, kept } });
}

/** The key as the text of its file; empty where there is none yet. */
export function textOfKey({ teller, state }: Pane): string {
  const { key } = state().prepare;
  return key?.bytes == null ? '' : keyText(key.bytes, teller.language);
}

export function saveKey(pane: Pane): void {
  const { key } = pane.state().prepare;
  if (key?.id != null) pane.host.save(`kunci-samaran-${key.id}.json`, textOfKey(pane), 'application/json');
}

export async function copyKey(pane: Pane): Promise<void> {
  const copied = await pane.host.copy(textOfKey(pane));
  const text = pane.teller.say(copied ? panePrepareText.keyCopied : panePrepareText.keyNotCopied);
  pane.say({ tone: copied ? 'good' : 'info', text, actions: [] });
}

/** Reads once more, for cells may have changed; then makes the copy and opens it. The workbook itself is not written. */
export function makeCopy(pane: Pane): Promise<boolean> {
  const { masked, key } = pane.state().prepare;
  if (masked && key?.kept !== true) {
    const missing = key?.fresh === false ? panePrepareText.chooseKeyFirst : panePrepareText.keepFirst;
    pane.say({ tone: 'info', text: pane.teller.say(missing), actions: [] });
    return Promise.resolve(false);
  }
  return pane.work(
    panePrepareText.preparing,
    async (job) => {
      change(pane, { prepared: null });
      const roster = await readAgain(pane, job);
      if (roster === null) return;
      const { teller, host } = pane;
      const { prepare, choices } = pane.state();
      const { open } = acceptedIn(roster, prepare);
      if (open.length > 0) {
        const text = teller.say(panePrepareText.stillOpen, { count: open.length });
        pane.say({ tone: 'bad', text, actions: [] });
        return;
      }
      const copy = prepareCopy(roster, prepare.acceptances, {
        language: teller.language,
        version: host.version,
        agency: choices.agency,
        key: masked ? (key?.bytes ?? null) : null,
      });
      const { workbookBytes } = await import(/* webpackChunkName: "files" */ '../../../workbook/browser');
      const bytes = await workbookBytes(copy.sheets, copy.carry);
      const prepared: Prepared = {
        name: job.workbook.name.replace(/(?:\.[a-z]{3,4})?$/i, '-bkn.xlsx'),
        bytes,
        fingerprint: copy.fingerprint,
        units: copy.units,
        accepted: copy.accepted,
      };
      change(pane, { prepared });
      await openBeside(pane, job, prepared);
    },
    true,
  );
}

export function openAgain(pane: Pane, prepared: Prepared): Promise<boolean> {
  return pane.work(panePrepareText.preparing, (job) => openBeside(pane, job, prepared));
}

async function openBeside(pane: Pane, { workbook }: Job, prepared: Prepared): Promise<void> {
  const { teller } = pane;
  const save = { label: teller.say(panePrepareText.saveFile), run: () => saveCopy(pane, prepared) };
  try {
    await workbook.openInNewWindow(prepared.bytes);
    pane.say({ tone: 'good', text: teller.say(panePrepareText.opened), actions: [save] });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    pane.say({ tone: 'bad', text: teller.tell(refusalMessage(error)), actions: [save] });
  }
}

export function saveCopy(pane: Pane, { name, bytes }: Prepared): void {
  pane.host.save(name, bytes, xlsx);
}
