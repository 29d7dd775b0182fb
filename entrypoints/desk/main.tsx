import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { applySuggestion } from "@/lib/engine/apply-suggestion";
import { panelGroups } from "@/lib/engine/panel-groups";
import { nhsJobsEmployer } from "@/lib/page/sites/nhs-jobs-employer";
import { extensionVersion } from "@/lib/platform/extension-version";
import { createReviewStore } from "@/lib/platform/review-store";
import { helpers, tickedSteps } from "@/lib/review/advance";
import { createDesk, type DeskAdvert } from "@/lib/review/desk";
import { readChain } from "@/lib/review/event-chain";
import { FEWEST, monthsOf } from "@/lib/review/past-reviews";
import { viewsOf } from "@/lib/review/views";
import { wordDiff } from "@/lib/review/word-diff";
import { advice } from "@/lib/rulebook/advice";
import { adviceOf, messageOf } from "@/lib/rulebook/message-of";
import { Desk } from "@/lib/ui/desk/desk";
import type { DeskFunctions, Signature } from "@/lib/ui/desk/desk-actions";
import { viewOfHash } from "@/lib/ui/desk/table-view";
import type { Guide } from "@/lib/ui/guide";
import { deskActions, shownIn } from "./actions";
import { followAlways } from "./always";
import { drawCalmly } from "./draw-calmly";
import { createHistory } from "./history";
import { joinedIn } from "./joined-in";
import { createListed } from "./listed";
import { startReading } from "./reading";

const guide: Guide = { message: messageOf, rule: adviceOf, advice, version: extensionVersion() };
const functions: DeskFunctions = {
  fit: applySuggestion,
  groups: ({ open }) => panelGroups(open),
  diff: wordDiff,
  ticked: tickedSteps,
  helpers,
  broken: (review) => readChain(review).broken.length,
  views: viewsOf,
};
const limits = nhsJobsEmployer.fields.map(({ section, least, most }) => ({
  section,
  ...(least === undefined ? {} : { least }),
  ...(most === undefined ? {} : { most }),
}));

const adverts = signal<readonly DeskAdvert[]>([]);
const hash = signal(location.hash);
const signature = signal<Signature>({ name: "", role: "" });
const reader = startReading();
/** The table is long once files come by the hundred. */
const LONG = 40;
const draw = drawCalmly(
  () => (adverts.value = desk.adverts),
  () => desk.adverts.length > LONG && shownIn(location.hash) === undefined,
);
const desk = createDesk({
  reader,
  onChange: () => {
    draw();
    history.follow(desk.adverts);
  },
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
  tool: extensionVersion(),
  rules: advice.checked,
});
const history = createHistory({ store: createReviewStore(), desk, reader });
const closing = new AbortController();
addEventListener("pagehide", () => closing.abort());
const listed = createListed(desk, closing.signal);
const always = followAlways(desk, closing.signal);
const actions = deskActions({ desk, reader, guide, history, listed, always });

addEventListener("hashchange", () => (hash.value = location.hash));
effect(() => {
  const shown = adverts.value.find(({ id }) => id === shownIn(hash.value));
  if (shown) void history.compare(shown);
});
// A file dropped beside the box would take the place of the page, and all work with it.
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
  if (!event.defaultPrevented) actions.addFiles([...(event.dataTransfer?.files ?? [])]);
  event.preventDefault();
});

/** Drawn once; draws itself again when a signal it reads changes. `render()` called again would hand out the ids of `useId` twice. */
function Page() {
  return (
    <Desk
      adverts={adverts.value}
      view={viewOfHash(hash.value)}
      shown={shownIn(hash.value)}
      history={{
        past: history.past,
        months: monthsOf(history.past),
        fewest: FEWEST,
        days: history.days,
        failed: history.failed,
        joined: joinedIn(adverts.value),
        comparison: history.comparison(shownIn(hash.value) ?? ""),
      }}
      listing={listed.listing}
      guide={guide}
      limits={limits}
      signature={signature.value}
      onSignature={(entered) => (signature.value = entered)}
      functions={functions}
      actions={actions}
    />
  );
}

const root = document.getElementById("desk");
if (root) render(<Page />, root);
