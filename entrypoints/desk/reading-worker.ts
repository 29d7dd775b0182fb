import type { ReadingAnswer, ReadingRequest } from "./reading";
import { readComments } from "@/lib/documents/read-comments";
import { readDocument } from "@/lib/documents/read-document";
import { createChecker } from "@/lib/engine/checker";

const checker = createChecker();

addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  void answer(data).then((reply) => postMessage(reply));
});

/** Files and checks stay here, so that the page never waits for them. */
async function answer(request: ReadingRequest): Promise<ReadingAnswer> {
  const { asked } = request;
  if (request.kind === "check") return { asked, kind: "checked", report: checker.check(request.blocks) };
  const { bytes, name } = request;
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const reading = await readDocument(bytes, name);
  return {
    asked,
    kind: "read",
    read: {
      reading,
      sha256,
      report: reading.kind === "read" ? checker.check(reading.blocks) : undefined,
      comments: reading.kind === "read" && reading.format === "docx" ? readComments(bytes) : [],
    },
  };
}
