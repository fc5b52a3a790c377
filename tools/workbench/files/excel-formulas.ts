/** Formulas in a file and in the grid: add-in functions and functions newer than the format have prefixes in the file. */

/** A quoted text, or a function name before its bracket. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][\w.]*(?=\()/g;

/** Functions newer than the format: files must prefix them with _xlfn. */
const newer = new Set(
  (
    'IFS SWITCH CONCAT TEXTJOIN MAXIFS MINIFS XOR IFNA DAYS ISFORMULA FORMULATEXT SHEET SHEETS NUMBERVALUE UNICHAR UNICODE XLOOKUP XMATCH LET ' +
    'LAMBDA SEQUENCE UNIQUE RANDARRAY SORTBY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSECOLS ' +
    'CHOOSEROWS EXPAND MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC ' +
    'QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV CEILING.MATH FLOOR.MATH AGGREGATE'
  ).split(' '),
);
const newerArrays = new Set(['FILTER', 'SORT']);

function eachName(formula: string, change: (name: string) => string): string {
  return formula.replace(TOKENS, (token) => (/^["']/.test(token) ? token : change(token)));
}

/** `_xldudf_IPASN_SCORE(A1)` as `IPASN.SCORE(A1)`, and `_xlfn.XLOOKUP(` as `XLOOKUP(`. */
export function displayFormula(formula: string): string {
  return eachName(formula, (name) => {
    const ours = /^_xldudf_IPASN_(\w+)$/i.exec(name)?.[1];
    return ours === undefined ? name.replace(/^_xlfn\.(?:_xlws\.)?/i, '') : `IPASN.${ours}`;
  });
}

/** The inverse of displayFormula. */
export function fileFormula(formula: string): string {
  return eachName(formula, (name) => {
    const plain = name.toUpperCase();
    const ours = /^IPASN\.(\w+)$/.exec(plain)?.[1];
    if (ours !== undefined) return `_xldudf_IPASN_${ours}`;
    if (newerArrays.has(plain)) return `_xlfn._xlws.${plain}`;
    return newer.has(plain) ? `_xlfn.${plain}` : name;
  });
}
