import { signal } from "@preact/signals";
import { render } from "preact";
import { forgetEverything } from "@/lib/platform/forget-everything";
import { loadSettings, saveSettings, watchSettings } from "@/lib/platform/settings";
import { Options } from "@/lib/ui/options";

const settings = signal(await loadSettings());
const closing = new AbortController();
addEventListener("pagehide", () => closing.abort());
watchSettings((changed) => (settings.value = changed), closing.signal);

function Page() {
  return (
    <Options
      marksOn={settings.value.marksOn}
      onMarks={(marksOn) => void saveSettings({ marksOn })}
      onDelete={() => forgetEverything()}
    />
  );
}

const root = document.getElementById("options");
if (root) render(<Page />, root);
