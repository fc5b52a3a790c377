/**
 * What custom-functions-metadata leaves open in functions.json, for each language: errors reach a function as values
 * (without it one #N/A in a column of 6,000 would make the whole call #VALUE!), parameters that offer the words of an
 * enum, the addresses of the help pages, and the English texts of src/addin/functions/overlay/en.json.
 */
const english = require('../src/addin/functions/overlay/en.json');

/** The address in the sources, which the build replaces as it does in the manifest. */
const SOURCE_ADDRESS = 'https://localhost:3000';

/**
 * Parameters and their enums. The generator links an enum only where it is the parameter's type, which would be text:
 * then Excel refuses a whole column for one error in it, and hands numbers on as words. So the type stays `any`.
 */
const enums = {
  pendidikan: 'PENDIDIKAN',
  jenisJabatan: 'JENIS_JABATAN',
  nilaiKinerja: 'PREDIKAT_KINERJA',
  hukumanDisiplin: 'HUKUMAN_DISIPLIN',
};

/**
 * @param {string} json what the generator made of src/addin/functions/functions.ts
 * @param {{ language?: 'id' | 'en', address?: string }} [options]
 * @returns {string} functions.json of one language
 */
function completeMetadata(json, { language = 'id', address = SOURCE_ADDRESS } = {}) {
  const generated = JSON.parse(json);
  const texts = language === 'en' ? english : null;
  const parameter = (of, each) => ({
    ...each,
    description: texts?.functions[of].parameters[each.name] ?? each.description,
    ...(each.name in enums ? { customEnumId: enums[each.name] } : {}),
  });
  const completed = {
    ...generated,
    allowErrorForDataTypeAny: true,
    functions: generated.functions.map((each) => ({
      ...each,
      description: texts?.functions[each.id].description ?? each.description,
      helpUrl: each.helpUrl.replace(SOURCE_ADDRESS, address.replace(/\/$/, '')),
      parameters: each.parameters.map((one) => parameter(each.id, one)),
    })),
    // A member's name is shown; in the sources it can only be an identifier.
    enums: generated.enums.map((each) => ({
      ...each,
      values: each.values.map((value) => ({
        ...value,
        name: value.stringValue,
        tooltip: texts?.enums[each.id][value.stringValue] ?? value.tooltip,
      })),
    })),
  };
  return `${JSON.stringify(completed, null, 2)}\n`;
}

module.exports = { completeMetadata, SOURCE_ADDRESS };
