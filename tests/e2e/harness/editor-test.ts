import { test as chromiumTest } from "./chromium-test";
import { EDITORS_ADDRESS, serveEditor } from "./editor-pages";

/** A test in a Chromium that has the real editors served at their address. */
export const test = chromiumTest.extend<{ readonly served: true }>({
  served: [
    async ({ chromium }, use) => {
      await chromium.context.route(`${EDITORS_ADDRESS}**`, async (route) => {
        const answer = await serveEditor(route.request().url());
        await (answer ? route.fulfill(answer) : route.abort());
      });
      await use(true);
    },
    { scope: "file", auto: true },
  ],
});
