import { signal } from "@preact/signals";
import { render } from "preact";
import { changeAlwaysKept, loadAlwaysKept, watchAlwaysKept } from "@/lib/platform/always-kept";
import { addAlwaysSite, loadAlwaysSites, removeAlwaysSite, watchAlwaysSites } from "@/lib/platform/always-sites";
import { askedFor } from "@/lib/platform/asked-for";
import { forgetEverything } from "@/lib/platform/forget-everything";
import { OFFERED_SITES } from "@/lib/platform/offered-sites";
import { loadSettings, saveSettings, watchSettings } from "@/lib/platform/settings";
import { readSettingsFile, writeSettingsFile } from "@/lib/platform/settings-file";
import { loadShortcuts } from "@/lib/platform/shortcuts";
import { advice } from "@/lib/rulebook/advice";
import { adviceOf } from "@/lib/rulebook/message-of";
import { Options } from "@/lib/ui/options";

const settings = signal(await loadSettings());
const always = signal(await loadAlwaysSites());
const alwaysKept = signal(await loadAlwaysKept());
const shortcuts = await loadShortcuts();
const notSaved = signal(false);
const closing = new AbortController();
addEventListener("pagehide", () => closing.abort());
watchSettings((changed) => (settings.value = changed), closing.signal);
watchAlwaysSites((changed) => (always.value = changed), closing.signal);
watchAlwaysKept((changed) => (alwaysKept.value = changed), closing.signal);

async function readFile(text: string): Promise<boolean> {
  const file = readSettingsFile(text);
  if (!file || !(await saveSettings(file.settings))) return false;
  const kept = await Promise.all(file.alwaysKept.map((add) => changeAlwaysKept({ add })));
  return kept.every(Boolean);
}

/** The permissions for sites that the user gave go back to the browser with the rest. */
async function forget(): Promise<boolean> {
  await Promise.all(always.value.map((host) => removeAlwaysSite(host)));
  return forgetEverything();
}

function Page() {
  return (
    <Options
      settings={settings.value}
      onSettings={(change) => void saveSettings(change).then((saved) => (notSaved.value = !saved))}
      notSaved={notSaved.value}
      sites={{ always: always.value, offered: OFFERED_SITES, add: addAlwaysSite, remove: removeAlwaysSite }}
      decisions={{
        alwaysKept: alwaysKept.value,
        remove: (remove) => void changeAlwaysKept({ remove }),
        guide: { rule: adviceOf },
      }}
      permissions={askedFor().permissions}
      shortcuts={shortcuts}
      file={{
        text: writeSettingsFile({ settings: settings.value, alwaysKept: alwaysKept.value }),
        read: readFile,
      }}
      onDelete={forget}
      checked={advice.checked}
    />
  );
}

const root = document.getElementById("options");
if (root) render(<Page />, root);
