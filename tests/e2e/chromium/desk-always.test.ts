import { describe, expect } from "vitest";
import { deskWords } from "@/lib/ui/desk/desk-words";
import { keepWords } from "@/lib/ui/keep-words";
import { dyer } from "../harness/desk-files";
import { download, openWeaver, pick, test } from "../harness/desk-test";
import { openPanel } from "../harness/chromium-test";

describe("what is always kept", () => {
  test("on the desk is kept on pages and in the next file, and let go of everywhere by one press", async ({
    chromium,
    desk,
    advert,
  }) => {
    await openWeaver(desk);
    await desk.getByRole("button", { name: /“utilise”/ }).click();
    await desk.getByRole("button", { name: keepWords.keep }).click();
    await desk.getByRole("radio", { name: keepWords.scopes.always }).check();
    await desk.getByRole("button", { name: keepWords.confirm }).click();
    await desk.getByRole("heading", { name: keepWords.keptHeading(1) }).waitFor();

    const panel = await openPanel(chromium, advert);
    const back = panel.getByRole("button", { name: `${keepWords.undo} “utilise”` });
    await back.waitFor();

    await desk.getByRole("button", { name: deskWords.advert.back }).click();
    const other = dyer.buffer.toString().replace("You will dye thread", "You will utilise thread");
    await pick(desk, [{ ...dyer, buffer: Buffer.from(other) }]);
    await desk.getByRole("button", { name: "Dyer", exact: true }).click();
    await desk.getByRole("heading", { name: keepWords.keptHeading(1) }).waitFor();
    expect((await download(desk, deskWords.save.record)).text).toContain(deskWords.record.always);

    await back.click();
    await expect.poll(() => desk.getByRole("heading", { name: keepWords.keptHeading(1) }).count()).toBe(0);
    await desk
      .getByRole("button", { name: /“utilise”/ })
      .first()
      .waitFor();
    await panel.close();
  });
});
