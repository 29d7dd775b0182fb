import { describe, expect, test, vi } from "vitest";
import { announceHome, type FrameHomeApi } from "@/lib/platform/frame-home";
import type { PanelRequest } from "@/lib/platform/messages";
import { fakeEvent } from "./fake-platform";

function frame() {
  const onMessage = fakeEvent<(message: unknown, sender: object) => void>();
  const said: unknown[] = [];
  const sendMessage = async (message: unknown) => void said.push(message);
  const api = { runtime: { id: "our-extension", onMessage, sendMessage } } as unknown as FrameHomeApi;
  const answer = vi.fn<(request: PanelRequest) => void>();
  const life = new AbortController();
  announceHome(answer, life.signal, api);
  return { onMessage, said, answer, life };
}

const ours = { id: "our-extension" };

describe("a frame that is home", () => {
  test("says so at once and when it is asked", () => {
    const { onMessage, said } = frame();
    onMessage.tell({ kind: "where" }, ours);
    expect(said).toEqual([{ kind: "home" }, { kind: "home" }]);
  });

  test("does what the user commands, and nothing for anyone else", () => {
    const { onMessage, said, answer } = frame();
    onMessage.tell({ kind: "command", request: { kind: "step", by: 1 } }, ours);
    onMessage.tell({ kind: "command", request: { kind: "step", by: 2 } }, ours);
    onMessage.tell({ kind: "command", request: { kind: "check" } }, { id: "another" });
    onMessage.tell({ kind: "where" }, { id: "another" });
    expect(answer.mock.calls).toEqual([[{ kind: "step", by: 1 }]]);
    expect(said).toHaveLength(1);
  });

  test("is silent when it ends", () => {
    const { onMessage, life } = frame();
    life.abort();
    expect(onMessage.hasListeners()).toBe(false);
  });
});
