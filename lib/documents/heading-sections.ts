import type { Section } from "@/lib/engine/block";
import { sectionOfHeading } from "@/lib/engine/section-of-heading";

/** Which section the text is in, as headings open and close them. */
export interface HeadingSections {
  readonly current: () => Section;
  /** Takes note of a heading; `level` is the format's own (0 a title), undefined for a heading that was only typed. */
  readonly open: (text: string, level: number | undefined) => void;
}

/** A heading that was typed as a line of text is below all the format's own. */
const typed = 10;

/** A heading of the format closes the sections of deeper and equal ones, and is in the one above where its words open none; a typed one only opens. */
export function createHeadingSections(): HeadingSections {
  let open: { level: number; section: Section }[] = [];
  const current = (): Section => open.at(-1)?.section ?? "other";
  return {
    current,
    open(text, level) {
      const named = sectionOfHeading(text);
      if (named === undefined && level === undefined) return;
      open = open.filter((heading) => heading.level < (level ?? typed));
      open.push({ level: level ?? typed, section: named ?? current() });
    },
  };
}
