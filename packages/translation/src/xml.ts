/** Words as XML. */

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would turn it into a line feed.
  '\r': '&#13;',
};

// What XML 1.0 cannot hold, section 2.2; XLIFF 2.1 has <cp> for it.
const IMPOSSIBLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text of an element in which `<cp>` may stand. */
export function textXml(text: string): string {
  return escaped(text).replaceAll(
    IMPOSSIBLE,
    (unit) => `<cp hex="${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
  );
}

/** Text of an element or attribute in which it may not: what cannot be held is left out. */
export function plainXml(text: string): string {
  return escaped(text)
    .replaceAll(IMPOSSIBLE, '')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\r]/g, (sign) => NAMED[sign] ?? sign);
}
