import { makeZip } from "./make-docx";

const office = "urn:oasis:names:tc:opendocument:xmlns";
/** The namespaces that the parts of an OpenDocument file declare. */
export const spaces = `xmlns:office="${office}:office:1.0" xmlns:text="${office}:text:1.0" xmlns:table="${office}:table:1.0" xmlns:draw="${office}:drawing:1.0" xmlns:style="${office}:style:1.0" xmlns:fo="${office}:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
export const manifest = (inside = ""): string =>
  `<manifest:manifest xmlns:manifest="${office}:manifest:1.0">${inside}</manifest:manifest>`;

/** An OpenDocument text with this inside its text element. */
export function makeOdt(text: string, styles = "", inManifest = ""): Uint8Array {
  return makeZip({
    "mimetype": "application/vnd.oasis.opendocument.text",
    "content.xml": `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    "meta.xml": `<office:document-meta ${spaces}><office:meta><dc:title>Staff Nurse</dc:title></office:meta></office:document-meta>`,
    "META-INF/manifest.xml": manifest(inManifest),
  });
}
