import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { layBridge } from "@/lib/page/surfaces/google-docs/bridge";

/** Runs in the world of a Google Docs page, before the page does, and only where the user turned that on. */
export default defineUnlistedScript(() => layBridge(window));
