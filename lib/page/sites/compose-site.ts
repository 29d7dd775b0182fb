/** A website where people write messages among much else, as data: only the boxes for writing are read there, and what the user selects. */
export interface ComposeSite {
  /** What the panel says was checked. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** A selector for the boxes. */
  readonly box: string;
}

/** Outlook on the web; its editor is Microsoft's RoosterJS. */
const outlook: ComposeSite = {
  name: "Outlook message",
  hosts: ["outlook.office.com", "outlook.office365.com", "outlook.live.com", "outlook.cloud.microsoft"],
  box: '[role="textbox"][contenteditable="true"], [data-ms-editor="true"][contenteditable="true"]',
};

/** Microsoft Teams; its editor is a CKEditor 5. */
const teams: ComposeSite = {
  name: "Teams message",
  hosts: ["teams.microsoft.com", "teams.live.com", "teams.cloud.microsoft"],
  box: '[data-tid="ckeditor"][contenteditable="true"]',
};

const SITES: readonly ComposeSite[] = [outlook, teams];

/** The site whose pages have such an address. */
export function composeSiteAt({ hostname }: Pick<Location, "hostname">): ComposeSite | undefined {
  return SITES.find(({ hosts }) => hosts.includes(hostname));
}
