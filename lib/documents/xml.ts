import { Parser } from "htmlparser2";
import { limits } from "./limits";
import { Unreadable } from "./unreadable";
import { inScope, noScope, type XmlScope } from "./xml-names";

/** An element with its place in the source: offsets are UTF-16, end-exclusive. */
export interface XmlElement {
  readonly kind: "element";
  /** By namespace, whatever prefix the file uses: "w:p", "text:h"; "?:name" in a namespace we do not know. */
  readonly name: string;
  /** As written, prefix and all. */
  readonly rawName: string;
  /** Raw names to values, entities resolved. Read them with `attributeOf`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly scope: XmlScope;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlNode[];
  readonly start: number;
  /** After the start tag; equal to `end` for `<a/>`. */
  readonly contentStart: number;
  /** Before the end tag. */
  readonly contentEnd: number;
  readonly end: number;
}

/** Text with nothing to resolve (`text.length === end - start`), or one entity or CDATA section. */
export interface XmlText {
  readonly kind: "text";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type XmlNode = XmlElement | XmlText;

type Open = { -readonly [Key in keyof XmlElement]: Key extends "children" ? XmlNode[] : XmlElement[Key] };

const solidus = 0x2f;

/**
 * Reads XML into a tree that knows where each piece stands in the source. Document type declarations are passed over: no entity but the five
 * of XML and character numbers is resolved, nothing outside is fetched. Refuses what is not well formed, too deep or too much.
 */
export function parseXml(source: string): XmlElement {
  let root: Open | undefined;
  const opened: Open[] = [];
  let elements = 0;
  let afterEndTag = 0;
  const parser: Parser = new Parser(
    {
      onopentag(rawName, attributes) {
        const open = opened.at(-1);
        elements += 1;
        if (opened.length >= limits.depth || elements > limits.elements) throw new Unreadable("too-much-inside");
        if (root !== undefined && open === undefined) throw new Unreadable("damaged");
        const scope = inScope(open?.scope ?? noScope, attributes);
        const end = parser.endIndex + 1;
        const element: Open = {
          kind: "element",
          name: scope.nameOf(rawName),
          rawName,
          attributes,
          scope,
          parent: open,
          children: [],
          start: parser.startIndex,
          contentStart: end,
          contentEnd: end,
          end,
        };
        open?.children.push(element);
        root ??= element;
        opened.push(element);
      },
      ontext(text) {
        opened
          .at(-1)
          ?.children.push({ kind: "text", text, start: Math.max(parser.startIndex, afterEndTag), end: parser.endIndex + 1 });
      },
      onclosetag(_name, isImplied) {
        const open = opened.pop();
        if (open === undefined) return;
        // "Implied" for `<a/>` as well; any other end that is not in the source is a file cut short or mixed up.
        const isEmpty = source.charCodeAt(open.contentStart - 2) === solidus;
        if (isImplied && !isEmpty) throw new Unreadable("damaged");
        if (!isEmpty) {
          open.contentEnd = source.lastIndexOf("<", parser.endIndex);
          // The parser's own place is before the space that may stand in an end tag: `</w:t >`.
          open.end = source.indexOf(">", parser.endIndex) + 1;
          afterEndTag = open.end;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(source);
  if (root === undefined || opened.length > 0) throw new Unreadable("damaged");
  return root;
}
