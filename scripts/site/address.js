/** Where the site stands: on this machine in the sources, at ADDIN_URL in what is published. */

/** As the manifest, the shortcuts and the functions' help links have it. */
const SOURCE = 'https://localhost:3000';

/** `https://host/path` without a slash at its end. @throws RangeError with a sentence for whoever set ADDIN_URL. */
function addressOf(addinUrl) {
  if (addinUrl === undefined || addinUrl.trim() === '') return SOURCE;
  const text = addinUrl.trim().replace(/\/+$/, '');
  // Nothing that XML, HTML or JSON would want escaped, no query and no user name.
  const wellFormed = /^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~%-]+)*$/i.test(text) && URL.canParse(text);
  if (wellFormed) return text;
  throw new RangeError(
    `ADDIN_URL "${addinUrl}" tidak dapat dipakai: tulis alamat https, misalnya https://ipasn.contoh.go.id/excel. / ` +
      'It has to be an https address, such as https://ipasn.example.org/excel.',
  );
}

/** A text of the sources with its addresses moved to where the site stands. */
function moved(text, address) {
  return text.replaceAll(SOURCE, address);
}

module.exports = { SOURCE, addressOf, moved };
