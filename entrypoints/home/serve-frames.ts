import type { Decided } from "@/lib/page/decided";
import type { FrameTold, HomeAnswer } from "@/lib/page/frames/frame-words";
import { createFrames, type Frames, type FramesMaker } from "@/lib/page/frames/frames";
import type { Home } from "@/lib/page/home";
import { sayInTab } from "@/lib/platform/in-tab";
import { isFrameReply, isFrameTold } from "./frame-guards";
import { HEARD } from "./join-tab";
import { writtenAs } from "./written-as";

/** Home's end of the lines to the frames of its tab. */
export interface ServedFrames {
  readonly make: FramesMaker;
  /** Does what a frame tells; undefined where that is nothing a frame tells. */
  readonly hear: (frame: string, told: unknown, home: Home, decided: Decided) => Promise<HomeAnswer> | undefined;
}

/** The frames of this tab, until `signal` aborts. */
export function serveFrames(signal: AbortSignal): ServedFrames {
  let frames: Frames | undefined;
  return {
    make(onChange) {
      frames = createFrames(
        async (frame, wish) => {
          const reply = await sayInTab({ kind: "to-frame", frame, wish });
          return isFrameReply(reply) ? reply : undefined;
        },
        onChange,
        signal,
      );
      return frames;
    },
    hear(frame, told, home, decided) {
      if (!isFrameTold(told)) return undefined;
      if (told.kind === "read") frames?.heard(frame, told.reading);
      else if (told.kind === "point") home.point(told.findingId);
      else return asked(told, home, decided);
      return Promise.resolve(HEARD);
    },
  };
}

type Asked = Exclude<FrameTold, { readonly kind: "read" | "point" }>;

async function asked(told: Asked, home: Home, decided: Decided): Promise<HomeAnswer> {
  if (told.kind === "decide")
    return (await decided.decide(told.findingId, told.choice)) ? HEARD : { why: "moved-on", change: undefined };
  const written = await writtenAs(home, told);
  return written.kind === "refused" ? { why: written.why, change: undefined } : { why: undefined, change: written.change };
}
