/** A placeholder for the task pane: it says that the functions work already, and the pane does not. */
const pane = document.getElementById('pane');

void Office.onReady(() => {
  if (pane === null) return;
  const words = document.createElement('p');
  words.textContent = 'Fungsi IPASN sudah dapat dipakai di sel. Panel ini masih dibuat.';
  pane.replaceChildren(words);
});

export {};
