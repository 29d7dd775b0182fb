import { describe, expect, test, vi } from "vitest";
import { PANEL_PORT, type HomeReply, type PanelRequest } from "@/lib/platform/messages";
import { servePanels, type PanelsApi } from "@/lib/platform/serve-panels";
import { fakeEvent, portPair, type FakePort } from "./fake-platform";

const greeting: HomeReply = { kind: "shown", findingId: "greeting", found: true };

function home() {
  const onConnect = fakeEvent<(port: FakePort) => void>();
  const ending = new AbortController();
  const heard: PanelRequest[] = [];
  const left = vi.fn<() => void>();
  const tell = servePanels(
    {
      greet: () => greeting,
      answer(request, reply) {
        heard.push(request);
        if (request.kind === "show") reply({ kind: "shown", findingId: request.findingId, found: true });
      },
      left,
    },
    ending.signal,
    { runtime: { id: "our-extension", onConnect } } as unknown as PanelsApi,
  );
  function connect(name: string = PANEL_PORT, sender?: string) {
    const [ours, theirs] = portPair(name, sender);
    const got: unknown[] = [];
    theirs.onMessage.addListener((message) => got.push(message));
    const gone = vi.fn<() => void>();
    theirs.onDisconnect.addListener(gone);
    onConnect.tell(ours);
    return { port: theirs, got, gone };
  }
  return { connect, tell, heard, left, ending, onConnect };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("home", () => {
  test("greets each panel that connects, answers the one that asks, and tells all of them", async () => {
    const { connect, tell } = home();
    const [one, two] = [connect(), connect()];
    await settled();
    const { port } = one;
    port.postMessage({ kind: "show", findingId: "f1" });
    await settled();
    tell({ kind: "shown", findingId: "to all", found: false });
    await settled();
    expect(one.got).toEqual([
      greeting,
      { kind: "shown", findingId: "f1", found: true },
      { kind: "shown", findingId: "to all", found: false },
    ]);
    expect(two.got).toEqual([greeting, { kind: "shown", findingId: "to all", found: false }]);
  });

  test("hears only what a panel may ask", async () => {
    const { connect, heard } = home();
    const { port } = connect();
    port.postMessage({ kind: "marks", on: false });
    port.postMessage({ kind: "marks", on: "off" });
    port.postMessage("check");
    await settled();
    expect(heard).toEqual([{ kind: "marks", on: false }]);
  });

  test("does not answer other extensions, nor ports of another name", async () => {
    const { connect } = home();
    const [stranger, other] = [connect(PANEL_PORT, "their-extension"), connect("something-else")];
    await settled();
    expect([...stranger.got, ...other.got]).toEqual([]);
  });

  test("learns that a panel left, and tells it nothing more", async () => {
    const { connect, tell, left } = home();
    const { port, got } = connect();
    await settled();
    port.disconnect();
    await settled();
    expect(left).toHaveBeenCalledOnce();
    tell(greeting);
    await settled();
    expect(got).toEqual([greeting]);
  });

  test("lets go of everything when it ends", async () => {
    const { connect, ending, onConnect } = home();
    const { gone } = connect();
    ending.abort();
    await settled();
    expect(gone).toHaveBeenCalledOnce();
    expect(onConnect.hasListeners()).toBe(false);
  });
});
