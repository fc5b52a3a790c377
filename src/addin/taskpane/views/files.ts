/** File picker: a button, and the list of picked files, each of which can be removed. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { paneFilesText } from '../../../text/pane/pane';
import { removeFile, pickFiles } from '../handlers/files';
import type { Pane } from '../state/pane';
import type { FileUse } from '../state/pane-state';
import { icons } from './icons';

interface PickerParts {
  readonly use: FileUse;
  readonly multiple: boolean;
  /** Called after the list has changed, as results made of the earlier files are out of date. */
  readonly changed: () => void;
}

const ACCEPTED_TYPES = '.xlsx,.xlsm,.csv,.txt,.ods';
const BYTES_PER_KB = 1024;

export function filePicker(pane: Pane, { use, multiple, changed }: PickerParts): TemplateResult {
  const { translator } = pane;
  const files = pane.state().pickedFiles[use];
  const onChange = (event: Event): void => {
    const field = event.currentTarget;
    if (!(field instanceof HTMLInputElement) || field.files === null) return;
    const chosen = [...field.files];
    // Lets the user pick a file again after removing it.
    field.value = '';
    pickFiles(pane, use, chosen, multiple);
    changed();
  };
  const first = multiple ? paneFilesText.pick : paneFilesText.pickOne;
  const again = multiple ? paneFilesText.pickMore : paneFilesText.pickOther;
  return html`<div class="picker">
    <input
      id="files-${use}"
      class="unseen"
      type="file"
      accept=${ACCEPTED_TYPES}
      ?multiple=${multiple}
      aria-describedby="files-${use}-help"
      @change=${onChange}
    />
    <label class="button" for="files-${use}">${translator.t(files.length === 0 ? first : again)}</label>
    <p class="hint" id="files-${use}-help">${translator.t(paneFilesText.kinds)}</p>
    ${
      files.length === 0
        ? nothing
        : html`<ul class="files" aria-label=${translator.t(paneFilesText.chosen)}>
            ${files.map((file) => fileLine(pane, use, file, changed))}
          </ul>`
    }
  </div>`;
}

function fileLine(pane: Pane, use: FileUse, file: File, changed: () => void): TemplateResult {
  const { translator } = pane;
  const leave = (): void => {
    removeFile(pane, use, file);
    changed();
  };
  return html`<li>
    <span class="name" translate="no">${file.name}</span>
    <span class="hint" translate="no"
      >${translator.t(paneFilesText.size, { kilobytes: Math.max(1, Math.round(file.size / BYTES_PER_KB)) })}</span
    >
    <button
      type="button"
      class="button subtle square"
      aria-label=${translator.t(paneFilesText.leaveOut, { file: file.name })}
      @click=${leave}
    >
      ${icons.close}
    </button>
  </li>`;
}
