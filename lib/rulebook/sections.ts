/** The parts of an advert that rules, pages and files tell apart, in an advert's usual order; `other` where nothing says. */
export const sections = [
  "title",
  "summary",
  "duties",
  "about-us",
  "responsibilities",
  "essential",
  "desirable",
  "benefits",
  "how-to-apply",
  "contact",
  "facts",
  "other",
] as const;
