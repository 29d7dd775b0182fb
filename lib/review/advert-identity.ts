/** What is known of where an advert comes from; the first that applies names it. */
export type AdvertSource =
  | { readonly kind: "nhs-jobs"; readonly reference: string }
  | { readonly kind: "document"; readonly id: string }
  /** The hash is that of the file as it was first seen, so that the name stays while the file is worked on. */
  | { readonly kind: "file"; readonly sha256: string; readonly title: string }
  | { readonly kind: "page"; readonly origin: string; readonly path: string; readonly field?: string | undefined };

/**
 * The name under which decisions on an advert are kept: the same for the same advert, another for another. A draft and the advert that
 * was published from it are two. Never holds what follows a "?" in an address.
 */
export function advertIdentity(source: AdvertSource): string {
  switch (source.kind) {
    case "nhs-jobs":
      return source.reference.trim();
    case "document":
      return `document ${source.id}`;
    case "file":
      return `file ${source.sha256} ${source.title.trim().replace(/\s+/g, " ").slice(0, 200)}`;
    case "page": {
      const field = source.field?.trim().replace(/\s+/g, " ") ?? "";
      return `${source.origin}${source.path}${field === "" ? "" : ` ${field.slice(0, 200)}`}`;
    }
  }
}
