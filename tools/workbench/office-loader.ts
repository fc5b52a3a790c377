/** Loaded by the pane in place of Microsoft's address: lets the page around it install the fake Excel, then loads the unmodified office.js. */
window.parent.installFakeExcel?.(window);
// office.js must be there before the page's next script runs: only document.write guarantees that.
// eslint-disable-next-line @typescript-eslint/no-deprecated
document.write('<script src="../office-js/office.js"></script>');
