/** The names that our sheets wish for; the same in every language. */
export const recapSheetName = 'Rekap IPASN';
export const findingsSheetName = 'Temuan IPASN';
