/** What the pane loads instead of Microsoft's address: lets the page around it pose as Excel, then loads office.js as it is. */
window.parent.poseAsExcel?.(window);
// office.js has to be there before the next script of the page runs: only what is written into the page is.
// eslint-disable-next-line @typescript-eslint/no-deprecated
document.write('<script src="../office-js/office.js"></script>');
