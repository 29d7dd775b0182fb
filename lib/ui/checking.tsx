import { useEffect, useState } from "preact/hooks";
import { words } from "./words";

/** How long nothing is said about a check that has started, in milliseconds. */
const QUIET = 1000;

/** "Checking…", but only once it has lasted: most checks are over before anyone could read it. */
export function Checking({ announce }: { readonly announce: (sentence: string) => void }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
      announce(words.states.checking);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [announce]);
  return (
    <div class="ww-screen" aria-busy="true">
      {late && <p>{words.states.checking}</p>}
    </div>
  );
}
