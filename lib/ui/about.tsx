import type { ComponentChildren } from "preact";
import { aboutWords, type Fact } from "./about-words";
import { DeskLink } from "./desk-link";
import { longDate } from "./long-date";
import { words } from "./words";

export interface AboutProps {
  readonly version: string;
  /** The newest date on which any source was checked ("2026-11-22"). */
  readonly checked: string;
  /** What the manifest asks for, by the browser's own names. */
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
}

const SECTIONS = ["what", "privacy", "permissions", "accessibility", "keyboard", "version"] as const;

/** What the extension is, does with text, asks for, and was tested for: one page for users and for those who screen software for them. */
export function About({ version, checked, permissions, hosts }: AboutProps) {
  const { what, privacy, permissions: asked, accessibility, keyboard } = aboutWords;
  return (
    <div class="ww-about-page">
      <header class="ww-header">
        <p class="ww-header__product">{words.product}</p>
        <h1 class="ww-header__title">{aboutWords.title}</h1>
        <p>{aboutWords.lead}</p>
        <p class="ww-header__more">{words.notNhs}</p>
      </header>
      <main class="ww-about-page__main">
        <nav aria-label={aboutWords.contents}>
          <ul class="ww-about-page__contents">
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{aboutWords[name].heading}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Section name="what">
          <Paragraphs texts={what.paragraphs} />
        </Section>
        <Section name="privacy">
          <Facts facts={privacy.facts} />
        </Section>
        <Section name="permissions">
          <p>{asked.lead}</p>
          <Facts
            facts={[
              ...permissions.map((name) => ({ name, text: asked.uses[name] ?? "" })),
              { name: `${asked.hosts}: ${hosts.join(", ")}`, text: asked.hostsUse },
            ]}
          />
          <p>{asked.notAsked}</p>
        </Section>
        <Section name="accessibility">
          <Paragraphs texts={accessibility.paragraphs} />
          <Points heading={accessibility.testedHeading} points={accessibility.tested} />
          <Points heading={accessibility.notTestedHeading} points={accessibility.notTested} />
          <Points heading={accessibility.knownHeading} points={accessibility.known} />
          <p>{accessibility.contact}</p>
        </Section>
        <Section name="keyboard">
          <p>{keyboard.lead}</p>
          <Facts facts={keyboard.keys} />
        </Section>
        <Section name="version">
          <p>{aboutWords.version.version(version)}</p>
          <p>{words.about.rules(longDate(checked))}</p>
          <p>
            <a href="/catalogue.html">{aboutWords.version.catalogue}</a>
          </p>
          <p>
            <DeskLink />
          </p>
          <p>
            <a href="/THIRD-PARTY.txt">{aboutWords.version.notices}</a>
          </p>
        </Section>
      </main>
    </div>
  );
}

function Section({ name, children }: { readonly name: (typeof SECTIONS)[number]; readonly children: ComponentChildren }) {
  return (
    <section class="ww-about-page__section" aria-labelledby={name}>
      <h2 class="ww-about-page__heading" id={name} tabIndex={-1}>
        {aboutWords[name].heading}
      </h2>
      {children}
    </section>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

function Points({ heading, points }: { readonly heading: string; readonly points: readonly string[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul class="ww-about-page__points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="ww-about-page__facts">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
