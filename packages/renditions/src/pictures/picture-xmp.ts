/** Writes XMP (ISO 16684-1) with the properties of the IPTC Photo Metadata Standard. */
import type { PictureMetadata } from './picture-metadata.ts';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
} as const;

/** RN17: an XMP packet for the given metadata; absent fields leave nothing behind. Equal input, equal text. */
export function pictureXmp(metadata: PictureMetadata): string {
  const properties = [
    sequence('dc:creator', metadata.creators),
    text('photoshop:Credit', metadata.credit),
    alternatives('dc:rights', metadata.copyrightNotice),
    alternatives('xmpRights:UsageTerms', metadata.usageTerms),
    text('xmpRights:WebStatement', metadata.webStatementOfRights),
    text('Iptc4xmpExt:DigitalSourceType', metadata.digitalSourceType),
  ].join('');
  const declared = Object.entries(namespaces)
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
    .join('');
  return (
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>' +
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">' +
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    `<rdf:Description rdf:about=""${declared}>${properties}</rdf:Description>` +
    '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
  );
}

type Property = `${keyof typeof namespaces}:${string}`;

function text(property: Property, value: string | null): string {
  return value === null ? '' : `<${property}>${escapeXml(value)}</${property}>`;
}

function sequence(property: Property, values: readonly string[]): string {
  if (values.length === 0) return '';
  const items = values.map((value) => `<rdf:li>${escapeXml(value)}</rdf:li>`).join('');
  return `<${property}><rdf:Seq>${items}</rdf:Seq></${property}>`;
}

/** A text that may exist in several languages; ours is the default one. */
function alternatives(property: Property, value: string | null): string {
  if (value === null) return '';
  const item = `<rdf:li xml:lang="x-default">${escapeXml(value)}</rdf:li>`;
  return `<${property}><rdf:Alt>${item}</rdf:Alt></${property}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** RN17: what XML 1.0 cannot hold at all (controls, lone surrogates, U+FFFE) is left out. */
export function escapeXml(value: string): string {
  return value
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(/\r/g, '&#13;');
}
