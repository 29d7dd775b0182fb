import type { Home } from "./home";
import { neighbour } from "./neighbour";
import type { PageReader } from "./page-reader";
import type { Reading } from "./reading";

export interface ByReaderOptions {
  readonly show: NonNullable<PageReader["show"]>;
  readonly state: Home["state"];
  readonly reading: () => Reading | undefined;
  readonly point: Home["point"];
}

/** The ways to a finding whose words no element of the page holds: no card can stand beside them, so the page's reader shows them. */
export function byReader({ show, state, reading, point }: ByReaderOptions): Pick<Home, "show" | "step" | "openCard"> {
  const findings = () => state.value.report?.findings ?? [];
  const showThere = async (findingId: string): Promise<boolean> => {
    const finding = findings().find(({ id }) => id === findingId);
    const block = reading()?.blocks.find(({ id }) => id === finding?.blockId);
    const shown = finding !== undefined && block !== undefined && (await show(block, finding));
    if (shown) point(findingId);
    return shown;
  };
  return {
    show: showThere,
    step(by) {
      const from = findings().find(({ id }) => id === state.value.current);
      const next = neighbour(findings(), state.value.blocks, from, by);
      if (next) void showThere(next.id);
    },
    openCard: (findingId) => void (findingId !== undefined && showThere(findingId)),
  };
}
