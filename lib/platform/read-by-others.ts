import { browser } from "wxt/browser";
import { list, text } from "./shape";
import { recall, remember, STORED, type StorageArea } from "./stored";

/** Ticks kept; the oldest go first. */
const MOST = 200;

/** The adverts, by `PageState.advert`, that the user says someone else has read. */
export async function loadReadByOthers(area: StorageArea = browser.storage.session): Promise<readonly string[]> {
  const stored = await recall(area, STORED.readByOthers.key);
  return list(text)(stored) ? stored : [];
}

/** Ticks or unticks one advert; gives the new list, stored or not. */
export async function tickReadByOthers(
  advert: string,
  ticked: boolean,
  area: StorageArea = browser.storage.session,
): Promise<readonly string[]> {
  const others = (await loadReadByOthers(area)).filter((other) => other !== advert);
  const adverts = ticked ? [...others, advert].slice(-MOST) : others;
  await remember(area, STORED.readByOthers.key, adverts);
  return adverts;
}
