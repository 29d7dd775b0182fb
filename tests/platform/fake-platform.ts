/** A hand-made stand-in for the extension platform: events, ports and storage that behave as the browsers document them. */

export interface FakeEvent<Listener extends (...parts: never[]) => unknown> {
  readonly addListener: (listener: Listener) => void;
  readonly removeListener: (listener: Listener) => void;
  readonly hasListener: (listener: Listener) => boolean;
  readonly hasListeners: () => boolean;
  readonly tell: (...parts: Parameters<Listener>) => void;
}

export function fakeEvent<Listener extends (...parts: never[]) => unknown>(): FakeEvent<Listener> {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener) => void listeners.add(listener),
    removeListener: (listener) => void listeners.delete(listener),
    hasListener: (listener) => listeners.has(listener),
    hasListeners: () => listeners.size > 0,
    tell: (...parts) => {
      for (const listener of listeners) listener(...parts);
    },
  };
}

export interface FakePort {
  readonly name: string;
  readonly sender: { readonly id: string };
  readonly onMessage: FakeEvent<(message: unknown) => void>;
  readonly onDisconnect: FakeEvent<() => void>;
  readonly postMessage: (message: unknown) => void;
  readonly disconnect: () => void;
}

/** Two ends of a port. Messages arrive as they do in a browser: later, and as plain data without what is `undefined`. */
export function portPair(name: string, senderId = "our-extension"): readonly [FakePort, FakePort] {
  let open = true;
  const end = (other: () => FakePort): FakePort => ({
    name,
    sender: { id: senderId },
    onMessage: fakeEvent(),
    onDisconnect: fakeEvent(),
    postMessage(message) {
      if (!open) throw new Error("Attempting to use a disconnected port object");
      const sent: unknown = JSON.parse(JSON.stringify(message));
      queueMicrotask(() => other().onMessage.tell(sent));
    },
    disconnect() {
      if (!open) return;
      open = false;
      queueMicrotask(() => other().onDisconnect.tell());
    },
  });
  const one: FakePort = end(() => two);
  const two: FakePort = end(() => one);
  return [one, two];
}

/** A port to a tab where nobody listens: it closes at once. */
export function deadPort(name: string): FakePort {
  const [port, nobody] = portPair(name);
  nobody.disconnect();
  return port;
}

export interface FakeStorage {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (items: Record<string, unknown>) => Promise<void>;
  readonly kept: Record<string, unknown>;
}

export function fakeStorage(kept: Record<string, unknown> = {}): FakeStorage {
  return {
    kept,
    get: async (key) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items) => void Object.assign(kept, items),
  };
}

/** Storage that is full, blocked or broken. */
export const brokenStorage: Omit<FakeStorage, "kept"> = {
  get: async () => {
    throw new Error("storage is broken");
  },
  set: async () => {
    throw new Error("QUOTA_BYTES quota exceeded");
  },
};
