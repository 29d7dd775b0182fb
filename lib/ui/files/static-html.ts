import type { ComponentChildren, VNode } from "preact";

/**
 * Components without state as the text of a page, for files that are read without us. Every text and attribute is escaped; there is no
 * way to put markup in. Handlers are left out, and addresses that are not of the web.
 */
export function staticHtml(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map((child: ComponentChildren) => staticHtml(child)).join("");
  if (typeof children === "string" || typeof children === "number" || typeof children === "bigint")
    return escaped(String(children));
  if (!isElement(children)) return "";
  const { type, props } = children;
  if (typeof type === "function") return staticHtml((type as (given: object) => ComponentChildren)(props));
  if (!/^[a-z][a-z0-9]*$/i.test(type) || /^(script|style|iframe|object|embed|base|link|meta)$/i.test(type)) return "";
  const { children: inside, ...attributes } = props;
  const opening = `<${type}${Object.entries(attributes).map(attribute).join("")}>`;
  return VOID.has(type) ? opening : `${opening}${staticHtml(inside)}</${type}>`;
}

/** A text as it can stand in a page's text and in an attribute's quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const VOID = new Set(["br", "hr", "img", "input", "col", "wbr"]);

type StaticElement = VNode<Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren }>;

function isElement(child: unknown): child is StaticElement {
  return typeof child === "object" && child !== null && "type" in child && "props" in child;
}

function attribute([name, value]: readonly [string, unknown]): string {
  if (!/^[a-z][a-zA-Z0-9-]*$/.test(name) || /^on|^(key|ref|style|srcdoc)$/i.test(name)) return "";
  if (value === true) return ` ${name}=""`;
  if (typeof value !== "string" && typeof value !== "number") return "";
  if (/^(href|src|action|formaction)$/i.test(name) && !/^(https?:\/\/|#)/i.test(String(value))) return "";
  return ` ${name}="${escaped(String(value))}"`;
}
