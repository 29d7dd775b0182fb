import type { Section } from "./block";

/** Headings that open a section, as employers write them; whole headings only, in lower case, marks at the end gone. */
const headings: readonly (readonly [RegExp, Section])[] = [
  [
    /^(essential|essential (criteria|requirements?|skills?( and experience)?|experience|qualifications?|attributes)|must haves?|you must have|essentials)$/,
    "essential",
  ],
  [
    /^(desirable|desirable (criteria|requirements?|skills?( and experience)?|experience|qualifications?|attributes)|nice to haves?|it would be (great|good|helpful) if|desirables)$/,
    "desirable",
  ],
  [
    /^(job (summary|overview|purpose)|summary|overview|about (the|this) (role|job|post|position|opportunity)|the (role|job|post|position|opportunity)|role (summary|overview|purpose)|purpose( of the (role|job|post))?|introduction)$/,
    "summary",
  ],
  [
    /^(main (duties|responsibilities)( of the (job|role|post))?|key (duties|responsibilities|tasks|accountabilities)|duties( and responsibilities)?|what you('ll| will) (do|be doing)|your (role|duties|day)|the duties|day to day)$/,
    "duties",
  ],
  [
    /^((job )?responsibilities|job description|detailed job description( and main responsibilities)?|roles? and responsibilities|main tasks)$/,
    "responsibilities",
  ],
  [
    /^(about (us|our .+|the (trust|team|department|service|organisation|company|hospital|practice))|who we are|working for (our|your) organisation|our (trust|team|organisation|values|service)|the (trust|team|department)|why (join|work for|work with) us|about .{3,40} nhs .*trust)$/,
    "about-us",
  ],
  [
    /^(benefits|our benefits|what we (can )?offer( you)?|we (can )?offer( you)?|what('s| is) in it for you|in return.*|why work here|rewards?( and benefits)?|staff benefits|what you('ll| will) get)$/,
    "benefits",
  ],
  [
    /^(person specification|about you|who (we are|we're) looking for|the (ideal |successful )?candidate|skills( and| &) experience|experience|qualifications( and experience)?|requirements?|what we('re| are) looking for|what you('ll| will) need|you will (have|need)|you should have)$/,
    "essential",
  ],
  [
    /^(how to apply|applying|application process|the application process|apply|next steps|interview(s| dates?| process)?|selection process|to apply|what happens next)$/,
    "how-to-apply",
  ],
  [
    /^(contact( details| us)?|further information|for further (information|details)( and informal visits)?.*|informal (visits?|enquir(y|ies)|chat)|additional contact information|enquiries|contacts?)$/,
    "contact",
  ],
  [/^(salary|pay|band|hours|location|closing date|interview date|contract|working pattern|details)$/, "facts"],
];

/** The section a heading opens, by its words; undefined for one that says nothing of it ("Values"). */
export function sectionOfHeading(text: string): Section | undefined {
  if (text.length > 80) return undefined;
  const plain = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/&/g, "and")
    .replace(/[\s:.?!*_–—-]+$/g, "")
    .replace(/^[\s*_•\d.)–—-]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length === 0 || plain.length > 70) return undefined;
  return headings.find(([shape]) => shape.test(plain))?.[1];
}
