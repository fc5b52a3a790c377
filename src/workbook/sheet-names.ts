/** Preferred names of managed sheets; the same in every language. */
export const recapSheetName = 'Rekap IPASN';
export const findingsSheetName = 'Temuan IPASN';
export const monitoringSheetName = 'Monitoring IPASN';
export const aboutSheetName = 'Keterangan IPASN';
/** The roster of a review copy; its table is `DataASN`. */
export const dataSheetName = 'Data ASN';
export const dataTableName = 'DataASN';
export const reconciliationSheetName = 'Rekonsiliasi IPASN';
export const proposalsSheetName = 'Usulan Pemutakhiran';
export const authoritySheetName = 'Kewenangan IPASN';
export const mergeSheetName = 'Penggabungan IPASN';
