/** The site's address: this machine in the sources, ADDIN_URL in the published site. */

/** As written in the manifest, the shortcuts and the functions' help links. */
const SOURCE_ADDRESS = 'https://localhost:3000';

/** `https://host/path` without a slash at its end. @throws RangeError with a message for the user who set ADDIN_URL. */
function siteAddress(addinUrl) {
  if (addinUrl === undefined || addinUrl.trim() === '') return SOURCE_ADDRESS;
  const text = addinUrl.trim().replace(/\/+$/, '');
  // No character that needs escaping in XML, HTML or JSON; no query, no user name.
  const wellFormed = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~%-]+)*$/i.test(text) && URL.canParse(text);
  if (wellFormed) return text;
  throw new RangeError(
    `ADDIN_URL "${addinUrl}" tidak dapat dipakai: tulis alamat https, misalnya https://ipasn.contoh.go.id/excel. / ` +
      'It has to be an https address, such as https://ipasn.example.org/excel.',
  );
}

/** Replaces the sources' address in a text. */
function replaceAddress(text, address) {
  return text.replaceAll(SOURCE_ADDRESS, address);
}

module.exports = { SOURCE_ADDRESS, replaceAddress, siteAddress };
