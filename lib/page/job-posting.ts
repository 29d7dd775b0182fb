/** What a schema.org JobPosting in the page says of the advert. */
export interface JobPosting {
  readonly title: string;
  /** The description's HTML, parsed into a document of its own that nobody sees and in which nothing runs. */
  readonly description: Document;
}

/** The page's first JobPosting (JSON-LD) with a description; undefined where there is none that can be read. */
export function findJobPosting(page: Document): JobPosting | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const posting = jobPostingIn(parsed(script.textContent), 0);
    if (posting) return posting;
  }
  return undefined;
}

/** JSON-LD comes as an object, a list or a `@graph`, one in the other; deeper than this nobody writes by hand or machine. */
const DEEPEST = 4;

function jobPostingIn(value: unknown, depth: number): JobPosting | undefined {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const member of value) {
      const posting = jobPostingIn(member, depth + 1);
      if (posting) return posting;
    }
    return undefined;
  }
  const description = field(value, "description");
  if (isJobPosting(field(value, "@type")) && typeof description === "string" && description.trim() !== "") {
    const title = field(value, "title");
    return { title: typeof title === "string" ? textOf(asDocument(title)) : "", description: asDocument(description) };
  }
  return jobPostingIn(field(value, "@graph") ?? field(value, "mainEntity"), depth + 1);
}

function isJobPosting(type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((name) => typeof name === "string" && /(?:^|[/:#])JobPosting$/.test(name));
}

/** Entities are often escaped twice: a text that still holds tags is parsed once more. */
function asDocument(html: string): Document {
  const parse = (text: string): Document => new DOMParser().parseFromString(text, "text/html");
  const once = parse(html);
  const text = textOf(once);
  return once.body.children.length === 0 && /<\/?(?:p|br|ul|ol|li|div|h[1-6]|strong|em|b)\b[^<>]*>/i.test(text)
    ? parse(text)
    : once;
}

function textOf(parsedText: Document): string {
  return parsedText.body.textContent.trim();
}

function field(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
