import type { PlacedBlock } from "./placed-block";
import type { FarSurface, Surface } from "./surfaces/surface";

/** An advert as it was read from a page, and how. */
export interface Reading {
  /** The same for the same advert, another for another: the site's reference, else origin and path. */
  readonly advert: string;
  /** What was read, in words for the panel: "NHS Jobs advert", "Selected text". */
  readonly what: string;
  readonly title: string;
  readonly blocks: readonly PlacedBlock[];
  /** Names of files the page offers beside the advert; they are not read. */
  readonly attachments: readonly string[];
  /** How many paragraphs these are, where the page shows its text a part at a time. */
  readonly soFar?: number;
  /** Scrolls to where a block of this text stood, so that the page shows it again; whether it could. */
  readonly bring?: (text: string) => boolean;
  /** The surface of each block that can be changed where it stands. */
  readonly surfaces?: ReadonlyMap<string, Surface | FarSurface>;
  /** The fields that were read, in the order of their blocks; those that are empty too. */
  readonly fields?: readonly (Surface | FarSurface)[];
}
