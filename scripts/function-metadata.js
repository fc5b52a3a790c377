/**
 * Completes the functions.json that custom-functions-metadata generates, in each language: errors in cells are passed to
 * functions as values (otherwise one #N/A in a column of 6,000 turns the whole call into #VALUE!), parameters offer the
 * words of an enum, help pages get their address, and English texts come from src/addin/functions/overlay/en.json.
 */
const english = require('../src/addin/functions/overlay/en.json');
const { SOURCE_ADDRESS } = require('./site/address');

/**
 * Enums by parameter. The generator links an enum only to a parameter of that type, which is text: then Excel rejects a
 * whole column for one error in it, and passes numbers as text. So the type stays `any` and the enum is added here.
 */
const enums = {
  pendidikan: 'PENDIDIKAN',
  jenisJabatan: 'JENIS_JABATAN',
  nilaiKinerja: 'PREDIKAT_KINERJA',
  hukumanDisiplin: 'HUKUMAN_DISIPLIN',
};

/**
 * @param {string} json what the generator makes of src/addin/functions/functions.ts
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
    // Excel shows a member's name; in the sources it has to be an identifier.
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

module.exports = { completeMetadata };
