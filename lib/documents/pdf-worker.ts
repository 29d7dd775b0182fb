import { endOfLoading } from "./pdf-thread";
// oxlint-disable-next-line import/no-unassigned-import -- With it there, pdf.js works in this very thread and starts no worker of its own.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

endOfLoading();

/** Whether pdf.js finds its worker here; imported before pdf.js itself. */
export const hasPdfWorker = Reflect.has(globalThis, "pdfjsWorker");
