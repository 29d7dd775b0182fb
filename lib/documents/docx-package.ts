import { Unreadable } from "./unreadable";
import { parseXml, type XmlElement } from "./xml";
import { decodeXml, type XmlSource } from "./xml-encoding";
import { attributeOf, elementsOf } from "./xml-reading";
import type { Zip } from "./zip";

/** A part of a Word file, read. */
export interface DocxPart extends XmlSource {
  readonly name: string;
  readonly root: XmlElement;
}

/** Where one part says another is. */
export interface DocxRelation {
  readonly id: string;
  /** The last step of its address: "comments", "styles". */
  readonly type: string;
  /** The whole address: strict and transitional files differ. */
  readonly address: string;
  /** The part's name in the zip; undefined for a link out of the file, which is never followed. */
  readonly target: string | undefined;
}

/** A Word file opened: its running text read, its other parts read when asked for. */
export interface DocxPackage {
  readonly zip: Zip;
  readonly main: DocxPart;
  readonly relations: readonly DocxRelation[];
  /** Whether it carries macros (.docm). */
  readonly hasMacros: boolean;
  /** The part of this type, if there is one. */
  part(type: string): DocxPart | undefined;
}

/** Opens the parts of a Word file by its own relationships, never by guessed names; undefined where the zip is no Word file. */
export function openDocx(zip: Zip): DocxPackage | undefined {
  const top = relationsOf(zip, "");
  const name = top.find(({ type }) => type === "officeDocument")?.target;
  const main = name === undefined ? undefined : partOf(zip, name);
  if (main?.root.name !== "w:document") return undefined;
  const relations = relationsOf(zip, main.name);
  return {
    zip,
    main,
    relations,
    hasMacros: relations.some(({ type }) => type === "vbaProject"),
    part(type) {
      const target =
        type === "core-properties"
          ? top.find((relation) => relation.type === type)?.target
          : relations.find((relation) => relation.type === type)?.target;
      return target === undefined ? undefined : partOf(zip, target);
    },
  };
}

/** A part by its name in the zip; undefined where there is none. */
export function partOf(zip: Zip, wanted: string): DocxPart | undefined {
  const name = zip.find(wanted);
  const bytes = name === undefined ? undefined : zip.read(name);
  if (name === undefined || bytes === undefined) return undefined;
  if (bytes.length === 0) throw new Unreadable("damaged");
  const source = decodeXml(bytes);
  return { ...source, name, root: parseXml(source.text) };
}

/** The name of the part that holds another part's relationships. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function relationsOf(zip: Zip, part: string): readonly DocxRelation[] {
  return elementsOf(partOf(zip, relationsName(part))?.root).map((relation) => {
    const address = attributeOf(relation, "Type") ?? "";
    const target = attributeOf(relation, "Target");
    const isOutside = attributeOf(relation, "TargetMode") === "External" || target === undefined;
    return {
      id: attributeOf(relation, "Id") ?? "",
      type: address.slice(address.lastIndexOf("/") + 1),
      address,
      target: isOutside ? undefined : resolved(target, part),
    };
  });
}

/** A target as it is written in a part ("../media/a.png", "/word/styles.xml"), from the top of the zip. */
function resolved(target: string, part: string): string {
  const folders = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
}
