import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Settings } from "@/lib/platform/settings";
import type { Shortcut } from "@/lib/platform/shortcuts";
import { aboutWords } from "./about-words";
import { DeleteAll } from "./delete-all";
import { LiveRegion, useAnnouncement } from "./live-region";
import { longDate } from "./long-date";
import { MarksSwitch } from "./marks-switch";
import { NotSaved } from "./not-saved";
import { OptionDecisions, type OptionDecisionsProps } from "./option-decisions";
import { OptionFile, type OptionFileProps } from "./option-file";
import { OptionSites, type OptionSitesProps } from "./option-sites";
import { optionsWords } from "./options-words";
import { words } from "./words";

export interface OptionsProps {
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  /** The last choice could not be stored. */
  readonly notSaved?: boolean;
  readonly sites: Pick<OptionSitesProps, "always" | "offered" | "add" | "remove">;
  readonly decisions: Pick<OptionDecisionsProps, "alwaysKept" | "remove" | "guide">;
  /** What the manifest asks for, by the browser's own names. */
  readonly permissions: readonly string[];
  readonly shortcuts: readonly Shortcut[];
  readonly file: OptionFileProps;
  /** Whether everything was deleted. */
  readonly onDelete: () => Promise<boolean>;
  /** The newest date on which any source was checked ("2026-11-22"). */
  readonly checked: string;
}

/** What can be chosen, what is kept and how to have all of it forgotten. */
export function Options(props: OptionsProps) {
  const { settings, onSettings, notSaved = false, sites, decisions, permissions, shortcuts, file, onDelete, checked } = props;
  const [announcement, announce] = useAnnouncement();
  const { options } = words;
  useEffect(() => {
    if (notSaved) announce(words.notSaved);
  }, [notSaved, announce]);
  const text = optionsWords;
  return (
    <div class="ww-about-page">
      <header class="ww-header">
        <p class="ww-header__product">{words.product}</p>
        <h1 class="ww-header__title">{options.title}</h1>
        <p>
          <a href="/about.html">{words.catalogue.about}</a>
        </p>
        <p class="ww-header__more">{words.about.rules(longDate(checked))}</p>
      </header>
      <main class="ww-about-page__main">
        {notSaved && <NotSaved />}
        <Section id="marks" heading={options.marks}>
          <p>{options.marksHint}</p>
          <p>
            <MarksSwitch on={settings.marksOn} onChange={(marksOn) => onSettings({ marksOn })} />
          </p>
        </Section>
        <Section id="sites" heading={text.sites}>
          <OptionSites {...sites} settings={settings} onSettings={onSettings} announce={announce} />
        </Section>
        <Section id="permissions" heading={text.permissions}>
          <dl class="ww-about-page__facts">
            {permissions.map((name) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{aboutWords.permissions.uses[name] ?? ""}</dd>
              </div>
            ))}
            <div>
              <dt>{aboutWords.permissions.hosts}</dt>
              <dd>{aboutWords.permissions.hostsUse}</dd>
            </div>
            <div>
              <dt>{aboutWords.permissions.more}</dt>
              <dd>{aboutWords.permissions.moreUse}</dd>
            </div>
          </dl>
        </Section>
        <Section id="decisions" heading={text.kept}>
          <OptionDecisions
            {...decisions}
            keepDays={settings.keepDays}
            onKeepDays={(keepDays) => onSettings({ keepDays })}
            announce={announce}
          />
        </Section>
        <Section id="shortcuts" heading={text.shortcuts}>
          {shortcuts.length === 0 && <p>{text.shortcutsNone}</p>}
          <dl class="ww-about-page__facts">
            {shortcuts.map(({ name, does, keys }) => (
              <div key={name}>
                <dt>{keys ?? text.noKeys}</dt>
                <dd>{does === "" ? text.toolbarButton : does}</dd>
              </div>
            ))}
          </dl>
          <p>{text.shortcutsHint}</p>
        </Section>
        <Section id="first" heading={text.first}>
          <p>
            <button
              type="button"
              class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
              onClick={() => {
                onSettings({ welcomed: false });
                announce(text.shownFirst);
              }}
            >
              {text.showFirst}
            </button>
          </p>
        </Section>
        <Section id="file" heading={text.file}>
          <OptionFile {...file} />
        </Section>
        <Section id="data" heading={options.data}>
          <p>{text.deleteHint}</p>
          <DeleteAll onDelete={onDelete} />
        </Section>
      </main>
      <LiveRegion announcement={announcement} />
    </div>
  );
}

interface SectionProps {
  readonly id: string;
  readonly heading: string;
  readonly children: ComponentChildren;
}

function Section({ id, heading, children }: SectionProps) {
  return (
    <section class="ww-about-page__section" aria-labelledby={id}>
      <h2 class="ww-about-page__heading" id={id}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
