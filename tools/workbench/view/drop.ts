/** Accepts files dropped anywhere on the page. */

export function acceptDroppedFiles(target: HTMLElement, open: (file: File) => void): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const mark = (on: boolean): void => {
    target.classList.toggle('dropping', on);
  };
  // Capture before the grid, which would insert the file as a picture.
  const first = { capture: true };
  window.addEventListener(
    'dragover',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(true);
    },
    first,
  );
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  window.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      mark(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) open(file);
    },
    first,
  );
}
