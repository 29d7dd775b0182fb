import { useCallback, useState } from "preact/hooks";

export interface Announcement {
  readonly sentence: string;
  /** Goes up by one each time: the same sentence twice is read twice. */
  readonly count: number;
}

/** The one place of a page that is read out by itself: politely, and only what the user's own action led to. */
export function LiveRegion({ announcement }: { readonly announcement: Announcement }) {
  const twice = announcement.count % 2 === 1 ? "\u200B" : "";
  return (
    <output class="nhsuk-u-visually-hidden" aria-live="polite">
      {announcement.sentence === "" ? "" : `${announcement.sentence}${twice}`}
    </output>
  );
}

/** What is announced now, and the way to announce something else. */
export function useAnnouncement(): readonly [Announcement, (sentence: string) => void] {
  const [announcement, setAnnouncement] = useState<Announcement>({ sentence: "", count: 0 });
  const announce = useCallback((sentence: string) => setAnnouncement(({ count }) => ({ sentence, count: count + 1 })), []);
  return [announcement, announce];
}
