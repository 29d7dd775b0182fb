import { bytesToHex } from "@noble/hashes/utils.js";
import type { ReadingAnswer, ReadingRequest } from "./reading";
import { newDocx } from "@/lib/documents/new-docx";
import { readComments } from "@/lib/documents/read-comments";
import { readDocument } from "@/lib/documents/read-document";
import { writeDocx } from "@/lib/documents/write-docx";
import { createChecker } from "@/lib/engine/checker";
import type { DeskRead } from "@/lib/review/desk-item";

const checker = createChecker();

addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => {
  void answer(data).then((reply) => postMessage(reply));
});

/** Files and checks stay here, so that the page never waits for them. */
async function answer(request: ReadingRequest): Promise<ReadingAnswer> {
  const { asked } = request;
  switch (request.kind) {
    case "check":
      return { asked, kind: "checked", report: checker.check(request.blocks) };
    case "write":
      return { asked, kind: "written", writing: writeDocx(request.bytes, request.changes, request.author) };
    case "make":
      return { asked, kind: "made", bytes: newDocx(request.title, request.blocks) };
    case "read":
      return { asked, kind: "read", read: await read(request) };
  }
}

async function read({ bytes, name }: Extract<ReadingRequest, { readonly kind: "read" }>): Promise<DeskRead> {
  const hash = await crypto.subtle.digest("SHA-256", bytes);
  const sha256 = bytesToHex(new Uint8Array(hash));
  const reading = await readDocument(bytes, name);
  return {
    reading,
    sha256,
    report: reading.kind === "read" ? checker.check(reading.blocks) : undefined,
    comments: reading.kind === "read" && reading.format === "docx" ? readComments(bytes) : [],
  };
}
