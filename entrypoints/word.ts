import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import type { PageReaderMaker } from "@/lib/page/page-reader";
import { isWordFrame } from "@/lib/page/sites/word-web";
import { createWordText } from "@/lib/page/word-text";
import { offerReader } from "@/lib/platform/reader-script";

/** What reads a Word document, put before home where one may be; anywhere else it does nothing. */
export default defineUnlistedScript(() => {
  const maker: PageReaderMaker = createWordText;
  if (isWordFrame(location)) offerReader(maker);
});
