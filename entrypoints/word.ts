import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isWordFrame } from "@/lib/page/sites/word-web";
import { createWordReader } from "@/lib/page/word-text";
import { offeredReader, offerReader } from "@/lib/platform/reader-script";

/** What reads a Word document, put before home where one may be; anywhere else it does nothing. */
export default defineUnlistedScript(() => {
  // One that is there remembers what it has seen.
  if (isWordFrame(location) && offeredReader() === undefined) offerReader(createWordReader());
});
