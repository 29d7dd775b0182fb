import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";
import { rulebook } from "./lib/rulebook/vite-plugin.ts";

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'none'",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

/** How the extension is built for each browser, and everything its manifest asks for. */
export default defineConfig({
  modules: ["@wxt-dev/webextension-polyfill"],
  // Every import is written out, so that the linter can see who uses what.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ["chrome", "edge", "firefox"],
  vite: () => ({
    plugins: [rulebook(), preact()],
    // The review desk checks in a worker, which has the rules too and loads the PDF reader only when there is a PDF.
    worker: { format: "es" as const, plugins: () => [rulebook()] },
    build: {
      target: ["chrome119", "firefox146"],
      // The polyfill would put a `fetch` into our pages, and both browsers preload modules by themselves.
      modulePreload: { polyfill: false },
      // The rulebook is one chunk on purpose: it is read from the disk, never over a network.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    // Vite 8 would leave the browser branch of `pluralize` (below retext-readability) in place, and that one throws in a worker.
    define: { "typeof require": '"function"' },
  }),
  manifest: ({ browser, command }) => ({
    name: "Wider Welcome",
    description:
      "Helps people in the NHS write job adverts more people feel able to apply to. Nothing it reads leaves the browser.",
    permissions:
      browser === "firefox" ? ["storage", "activeTab", "scripting"] : ["storage", "activeTab", "scripting", "sidePanel"],
    host_permissions: ["https://www.jobs.nhs.uk/*", "https://jobs.nhs.uk/*", "https://beta.jobs.nhs.uk/*"],
    // Asked for one host at a time, on the user's click; the platforms want a pattern here that could be any of them.
    optional_host_permissions: ["https://*/*"],
    content_security_policy: {
      // `npm run dev` reloads changed code over a socket on this machine; what is built never may.
      extension_pages:
        command === "serve"
          ? contentSecurityPolicy.replace("connect-src 'none'", "connect-src ws://localhost:* http://localhost:*")
          : contentSecurityPolicy,
    },
    action: { default_title: "Check this advert with Wider Welcome" },
    // At most four may come with keys; the user can change all of them.
    commands: {
      "_execute_action": { suggested_key: { default: "Alt+Shift+A" } },
      "next-finding": { suggested_key: { default: "Alt+Period" }, description: "Go to the next finding" },
      "previous-finding": { suggested_key: { default: "Alt+Comma" }, description: "Go to the previous finding" },
      "open-card": { description: "Open the card of the finding at the caret" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "wider-welcome@wider-welcome.org.uk",
              strict_min_version: "146.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "119" }),
  }),
});
